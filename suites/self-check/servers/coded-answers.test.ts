import * as zlib from 'node:zlib'
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import { surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { Check } from '../../check.js'
import type { CheckRecord } from '../../record/run-record.js'
import { verdictOf } from '../../verdict/verdict.js'
import { openAlteringFront, type AlteringFront, type PassedAnswer } from './altering-front.js'
import { judgeAt, objectionsIn } from '../judging/judge-at.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'

type Code = (body: Buffer) => Buffer

const { zstdCompressSync } = zlib as { zstdCompressSync?: Code }
const codings: Record<string, Code | undefined> = {
  gzip: zlib.gzipSync,
  'X-GZip': zlib.gzipSync,
  deflate: zlib.deflateSync,
  'deflate, ': zlib.deflateRawSync,
  br: zlib.brotliCompressSync,
  'gzip, br': (body) => zlib.brotliCompressSync(zlib.gzipSync(body)),
  zstd: zstdCompressSync,
}

let mock: MockServer
let front: AlteringFront
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterEach(() => front.close())
afterAll(() => mock.close())

/** A server that answers so, whoever asks. */
async function judgeBehind(
  surface: Surface,
  alter: (answer: PassedAnswer) => PassedAnswer | undefined,
  isWanted: (check: Check) => boolean = () => true,
): Promise<CheckRecord[]> {
  front = await openAlteringFront(mock.baseUrl, alter)
  return judgeAt(front.baseUrl, surface, { timeoutMs: 5000, isWanted })
}

const ofHttp = ({ id }: Check): boolean => id.includes('/http/')

function coded(coding: string, code: Code): (answer: PassedAnswer) => PassedAnswer {
  return ({ status, headers, body }) => ({
    status,
    headers: { ...headers, 'content-encoding': coding },
    body: body.length === 0 ? body : code(body),
  })
}

// What undoes a coding knows no surface: a fourth of them, others with each commit, or all by `npm run test:whole`.
test.each(shareOfTheTurn(surfaceNames, 4, 0))(
  'a server of %s that compresses all it says conforms',
  { timeout: 90_000 },
  async (surface) => {
    const records = await judgeBehind(surface, coded('gzip', zlib.gzipSync))
    expect(objectionsIn(records)).toEqual([])
    expect(verdictOf(records, false)).toBe('conformant')
  },
)

const others = Object.entries(codings).filter((entry): entry is [string, Code] => entry[1] !== undefined)
test.each(others)('so does one that answers in %s', { timeout: 90_000 }, async (coding, code) => {
  const records = await judgeBehind('bkyemek/pos', coded(coding, code), ofHttp)
  expect(objectionsIn(records)).toEqual([])
})

test('the report shows what was said, and how it came', async () => {
  const records = await judgeBehind('bkyemek/pos', coded('gzip', zlib.gzipSync), ofHttp)
  const { response, curl } = records.find(({ id }) => id.endsWith('/json-when-taken'))!.exchanges[0]!
  expect(JSON.parse(response!.body)).toMatchObject({ success: true })
  expect(response!.carried).toEqual({ coding: 'gzip', bytes: expect.any(Number) as number })
  expect(curl).toContain(' --compressed ')
})

test(
  'a byte order mark before the JSON is told once of a success and once of a refusal',
  { timeout: 90_000 },
  async () => {
    const mark = Buffer.from('\uFEFF')
    const records = await judgeBehind('bkyemek/pos', ({ body, ...answer }) => ({
      ...answer,
      body: Buffer.concat([mark, body]),
    }))
    const told = records.filter(({ outcome }) => outcome === 'failed')
    expect(told.map(({ id, actual }) => ({ id, actual }))).toEqual([
      { id: 'bkyemek/pos/http/no-byte-order-mark', actual: 'a byte order mark (U+FEFF) before the JSON' },
      {
        id: 'bkyemek/pos/http/no-byte-order-mark-when-refused',
        actual: 'a byte order mark (U+FEFF) before the JSON',
      },
    ])
  },
)

describe('a server that', () => {
  test('says gzip and sends none sends no JSON, and is told so', async () => {
    const records = await judgeBehind(
      'bkyemek/pos',
      coded('gzip', (body) => body),
      ofHttp,
    )
    expect(verdictOf(records, false)).toBe('nonconformant')
    const { outcome, actual, exchanges } = records.find(({ id }) => id.endsWith('/json-when-taken'))!
    expect({ outcome, actual }).toEqual({
      outcome: 'failed',
      actual: 'a body that is not "gzip", as its Content-Encoding says (incorrect header check)',
    })
    expect(exchanges[0]!.response!.carried!.problem).toBe('broken-coding')
  })

  test('answers in a coding that nobody here knows is accused of nothing, and not called conformant', async () => {
    const rot = (body: Buffer): Buffer => body.map((byte) => byte ^ 0x55) as Buffer
    const records = await judgeBehind('bkyemek/pos', coded('rot-55', rot), ofHttp)
    expect(records.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(verdictOf(records, false)).toBe('incomplete')
    expect(records.find(({ id }) => id.endsWith('/json-when-taken'))).toMatchObject({
      outcome: 'errored',
      reason: expect.stringContaining('the content coding "rot-55", which cannot be undone') as string,
      tr: { reason: expect.stringContaining('"rot-55" içerik kodlamasında') as string },
    })
  })

  test('names its charset where a coding belongs is read as everybody reads it', async () => {
    const records = await judgeBehind(
      'bkyemek/pos',
      coded('utf-8', (body) => body),
      ofHttp,
    )
    expect(objectionsIn(records)).toEqual([])
  })

  test('answers broken JSON under a coding is accused of broken JSON', async () => {
    const records = await judgeBehind(
      'bkyemek/pos',
      coded('br', (body) => zlib.brotliCompressSync(body.subarray(0, -1))),
      ofHttp,
    )
    expect(records.find(({ id }) => id.endsWith('/json-when-taken'))).toMatchObject({
      outcome: 'failed',
      actual: expect.stringMatching(/^HTTP 200 with \{"success":true,.*[^}]$/) as string,
    })
  })

  test('sends a bomb is told so, and the run goes on', { timeout: 60_000 }, async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(200_000_000))
    const records = await judgeBehind(
      'bkyemek/pos',
      (answer) => (answer.status === 400 ? coded('gzip', () => bomb)(answer) : answer),
      ({ id }) => /\/(http|refusals|values)\//.test(id),
    )
    const told = records.filter(({ actual }) => actual.includes('once its content coding "gzip" is undone'))
    expect(told.length).toBeGreaterThan(2)
    expect(told.every(({ outcome }) => outcome === 'failed')).toBe(true)
    expect(told[0]!.expected).toBe('a whole answer of at most 10485760 bytes')
    expect(records.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(5)
  })
})

test(
  'an answer without an end is given up at 10 MB, and so in every check',
  { timeout: 90_000 },
  async () => {
    const piece = Buffer.alloc(1_000_000, ' ')
    front = await openAlteringFront(mock.baseUrl, (answer, _call, response) => {
      if (answer.status !== 200) return answer
      response.writeHead(200, answer.headers)
      const more = (): void => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', more)
      more()
      return undefined
    })
    const records = await judgeAt(front.baseUrl, 'bkyemek/pos', {
      timeoutMs: 5000,
      isWanted: ({ id }) => /json-when-taken|utf-8-answers|other-method|content-type$/.test(id),
    })
    expect(records.find(({ id }) => id.endsWith('/json-when-taken'))).toMatchObject({
      outcome: 'failed',
      actual: expect.stringContaining('the answer is longer than 10485760 bytes') as string,
    })
    expect(records.find(({ id }) => id.endsWith('/other-method-put'))).toMatchObject({ outcome: 'passed' })
  },
)
