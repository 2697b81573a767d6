import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { sheetOf, surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { mockedTarget } from '../../../mocks/surfaces/mocked-targets.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { diagnoseTarget } from '../../doctor/diagnose-target.js'
import { judgeTargets } from '../../engine/check-command.js'
import { loadSuite } from '../../register.js'
import { exitStatusOf } from '../../verdict/exit-status.js'
import { unlistedValues } from '../../verdict/unlisted-values.js'
import { engineInProcess } from '../judging/engine-in-process.js'
import { firstLook } from './first-look.js'

/** Who plays: the documents as uyum follows them, and each other revision. */
const later = 'later'
const mocks: Record<string, Awaited<ReturnType<typeof startMockServer>>> = {}
beforeAll(async () => {
  mocks[''] = await startMockServer(await mockOptions({ port: 0 }))
  mocks[later] = await startMockServer(await mockOptions({ port: 0, revision: later }))
  // The control API is loaded when it is first asked: on a busy machine that outlasts a request's patience.
  for (const { baseUrl } of Object.values(mocks)) await fetch(`${baseUrl}/_uyum/catalog`)
})
afterAll(() => Promise.all(Object.values(mocks).map((mock) => mock.close())))

type Declared = TargetConfiguration & { credentials: NonNullable<TargetConfiguration['credentials']> }

function sound(surface: Surface, revision = ''): Declared {
  const target = mockedTarget(mocks[revision]!.baseUrl, surface, revision || undefined)
  return { ...target, ...(revision && { revision }) }
}

/** What doctor says stands in the way. */
async function obstaclesOf(declared: TargetConfiguration): Promise<Bilingual[]> {
  const diagnoses = await diagnoseTarget('it', declared, Date.now)
  return diagnoses.flatMap(({ state, text }) => (state === 'obstacle' ? text : []))
}

/** How a run over it ends for whoever started it, if only a failed must is to stop him. */
function exitOver(declared: TargetConfiguration): Promise<number> {
  return judgeTargets({ it: declared }, { engine: engineInProcess }, '0.0.0').then(
    (record) => exitStatusOf(record, 'must'),
    (error: unknown) => (error instanceof ConfigurationError ? 2 : Number.NaN),
  )
}

/** Another value of the same form that nobody was issued; a number that no list has. */
function wrongLike(sample: string | number): string | number {
  if (typeof sample === 'number') return 1
  const other = sample.replaceAll(/\d/g, (digit) => String((Number(digit) + 5) % 10))
  return other === sample ? `${sample}-wrong` : other
}

/** By name, the credentials with one of them replaced; a dotted name stands within another. */
function withOne(
  credentials: Declared['credentials'],
  name: string,
  value: string | number,
): Declared['credentials'] {
  const [first = '', second] = name.split('.')
  const own = credentials as Record<string, Record<string, string>>
  return { ...own, [first]: second === undefined ? value : { ...own[first], [second]: String(value) } }
}

/** Whose list the documents close: what stands off it is refused before anything is sent. */
const closed = ['projectId']

const played = [
  ...surfaceNames.map((surface) => ({ surface, revision: '' })),
  { surface: 'hiziryemek/platform' as Surface, revision: later },
]
const credentials = played.flatMap(({ surface, revision }) => {
  const { credentials: known, revisions } = sheetOf(surface)
  const all = { ...known, ...revisions?.[revision]?.credentials }
  return Object.entries(all).map(([name, { sample }]) => ({ surface, revision, name, sample }))
})

test('each surface that knows credentials is in the table with all of them', () => {
  expect(credentials.length).toBeGreaterThan(15)
})

test.each(credentials)(
  'a wrong $name at $surface $revision is one sentence',
  async ({ surface, revision, name, sample }) => {
    const target = sound(surface, revision)
    const declared = { ...target, credentials: withOne(target.credentials, name, wrongLike(sample)) }
    const told = await firstLook(declared)
    expect(told?.en).toMatch(/[Cc]redentials?\b/)
    expect(told?.tr).toMatch(/bilgi|değer/)
    expect(told?.tr).not.toBe(told?.en)
    expect(await obstaclesOf(declared)).toEqual([
      expect.objectContaining({ en: expect.stringMatching(/[Cc]redentials?\b/) as string }),
    ])
    expect(await exitOver(declared)).toBe(closed.includes(name) ? 2 : 4)
  },
)

test.each(played)('what is right at $surface $revision is judged', async ({ surface, revision }) => {
  expect(await firstLook(sound(surface, revision))).toBeUndefined()
  expect(await obstaclesOf(sound(surface, revision))).toEqual([])
})

test('a value that an open list does not show is told as that, and judged', async () => {
  const target = sound('hesapkurye/courier')
  const declared = { ...target, credentials: withOne(target.credentials, 'outSourceId', 999) }
  expect(await firstLook(declared)).toBeUndefined()
  const suite = await loadSuite('hesapkurye/courier')
  const [warning, ...others] = unlistedValues(suite, await resolveTarget('it', declared))
  expect(warning?.en).toMatch(
    /credentials\.outSourceId is 999; the documents list 5…44, and their list goes on/,
  )
  expect(warning?.tr).toMatch(/credentials\.outSourceId değeri 999/)
  expect(others).toEqual([])
  expect(unlistedValues(suite, await resolveTarget('it', target))).toEqual([])
  const notices = await diagnoseTarget('it', declared, Date.now)
  expect(notices.filter(({ text }) => text.en === warning!.en)).toEqual([
    expect.objectContaining({ state: 'notice' }),
  ])
})

describe.each(surfaceNames)('at %s', (surface) => {
  test('a path of the configuration’s own that nobody knows', async () => {
    const operations = operationsOf(await loadContractOf(surface), surface)
    for (const { id } of operations) {
      const told = await firstLook({ ...sound(surface), paths: { [id]: '/nothing/here' } })
      expect(told?.en).toMatch(
        operations.length === 1 ? /Is the base URL right.* paths/ : new RegExp(`paths\\.${id}|paths\\.$`),
      )
    }
  })

  test('a base URL that ends before its path', async () => {
    const target = sound(surface)
    const cut = target.baseUrl.slice(0, target.baseUrl.lastIndexOf('/'))
    expect((await firstLook({ ...target, baseUrl: cut }))?.en).toMatch(/answers 404.*Is the base URL right/)
  })
})

/** A server with a first page that is only read, as frameworks begin with. */
test.each([
  ['that knows no POST there', 405],
  ['that serves files', 501],
])('a host without the path of a courier, %s', async (_what, status) => {
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () => response.writeHead(status === 405 && request.url !== '/' ? 404 : status).end())
  }).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const told = await firstLook({ ...sound('kuzeypos/courier'), baseUrl })
  server.close()
  expect(told?.en).toMatch(new RegExp(`answers ${status}. Is the base URL right`))
})

test('the host of the mocks without the path of a courier', async () => {
  const told = await firstLook({ ...sound('kuzeypos/courier'), baseUrl: mocks['']!.baseUrl })
  expect(told?.en).toMatch(/answers 404. Is the base URL right/)
})
