import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { checkDeclared } from '../judging/check-declared.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

type Answer = (response: ServerResponse, sent: string) => void

async function answering(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    void text(request).then((sent) => answer(response, sent))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** As the targets of a user who gives no hook that would show more. */
function declaredAt(baseUrl: string, surfaces: readonly string[]): Record<string, object> {
  return Object.fromEntries(
    Object.values(mockedTargets('http://127.0.0.1'))
      .filter(({ surface }) => surfaces.includes(surface))
      .map(({ surface, credentials }) => [
        surface.replace('/', '-'),
        { surface, credentials, baseUrl, timeoutMs: 4000 },
      ]),
  )
}

/** Each of them meets some of these each time, others with each commit, or all by `npm run test:whole`. */
const surfacesOf = (place: number): string[] => shareOfTheTurn(surfaceNames, 3, place)

const json = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function isParsed(sent: string): boolean {
  try {
    return typeof JSON.parse(sent) === 'object'
  } catch {
    return sent === ''
  }
}

const deaf: [what: string, answer: Answer][] = [
  ['an empty 200', (response) => void response.end()],
  [
    'a 200 with a time and an id of its own, behind a library that parses JSON,',
    (response, sent) =>
      isParsed(sent)
        ? json(response, 200, { success: true, at: new Date().toISOString(), id: crypto.randomUUID() })
        : json(response, 400, { message: 'Unexpected token' }),
  ],
  [
    'what it was sent',
    (response, sent) => void response.setHeader('content-type', 'application/json').end(sent),
  ],
  ['a 500', (response) => json(response, 500, { message: 'Internal Server Error' })],
]

test.each(deaf.map((one, place) => [...one, surfacesOf(place)] as const))(
  '%s to everything is conformant nowhere, and told in one sentence',
  async (_what, answer, surfaces) => {
    const { runs, told } = await checkDeclared(declaredAt(await answering(answer), surfaces))
    expect(runs.map(({ surface }) => surface).toSorted()).toEqual(surfaces.toSorted())
    for (const { verdict, sentence, indistinct, checks } of runs) {
      expect(['incomplete', 'nonconformant']).toContain(verdict)
      expect(sentence.en).toMatch(/^(Incomplete|Nonconformant): nothing that was sent made a difference: /)
      expect(sentence.tr).toMatch(/^(Tamamlanmadı|Uyumsuz): gönderilen hiçbir şey fark yaratmadı: /)
      expect(told).toContain(sentence.en)
      expect(indistinct?.en).toMatch(/^Nothing that was sent made a difference: .*\. .*[.?]$/)
      const accused = checks.filter(({ outcome, follows }) => outcome === 'failed' && !follows)
      expect(accused.map(({ id }) => id)).toEqual([])
    }
    // Everything else stands behind the sentence: of each target one cause a level.
    expect(told.match(/× (?!the one answer to everything)HTTP/g)).toBeNull()
  },
  300_000,
)

const strangers: [what: string, answer: Answer, said: RegExp][] = [
  [
    'a log-in page',
    (response) =>
      void response.setHeader('content-type', 'text/html').end('<!doctype html><form action="/login">'),
    /answers 200 with an HTML page/,
  ],
]

test.each(strangers)(
  '%s to everything is a set-up fault in one sentence, and nobody is accused',
  async (_what, answer, said) => {
    const { runs, status } = await checkDeclared(declaredAt(await answering(answer), surfaceNames))
    expect(runs).toHaveLength(surfaceNames.length)
    for (const { verdict, sentence, checks } of runs) {
      expect(verdict).toBe('incomplete')
      expect(sentence.en).toMatch(said)
      expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    }
    expect(status).toBe(4)
  },
  300_000,
)
