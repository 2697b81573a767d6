import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { levelOf } from '../../../contracts/requirements/requirement.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { DeliveryServer, filingFaults, type DeliveryFault } from './delivery-server.js'

const surface = 'yakin-kurye/courier' as Surface
/** Behind the area: what each is noticed by at least. */
const noticedBy: Record<(typeof filingFaults)[number], string> = {
  'files-nothing': 'held',
  'files-repeats-again': 'once-when-repeated',
  'files-twice-what-comes-at-once': 'once-when-sent-at-once',
  'files-old-letters': 'texts',
  'files-whole-amounts': 'amounts',
  'files-what-it-refused': 'refused',
  'files-another-content-over-the-first': 'refused-other-payload',
}

beforeAll(() => enrolFolders([join(import.meta.dirname, '../../examples/partners/yakin-kurye')]))

/** What is said of what an independent server files. */
async function judged(fault?: DeliveryFault) {
  const server = new DeliveryServer(fault)
  const baseUrl = await server.listen()
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, {
    surface,
    baseUrl,
    readBack: { url: `${baseUrl}/read-back`, waitMs: 300 },
    credentials: { apiKey: 'yk_deneme_anahtari' },
  })
  const session = new Session(suite, settings, { seed: 1, runTag: 'filed', startedAt: Date.now() }, {})
  const asked = suite.checks.filter(({ readBack }) => readBack)
  const records = await Promise.all(asked.map((check) => session.run(check)))
  await session.close()
  await server.close()
  return records.map(({ id, outcome }) => ({ name: id.slice(`${surface}/read-back/`.length), outcome }))
}

test('a correct server that is not ours is asked for all that it holds, and not accused', async () => {
  const outcomes = (await judged()).map(({ name, outcome }) => [name, outcome])
  const names = ['held', 'held-once', 'once-when-repeated', 'once-when-sent-at-once']
  const more = ['once-when-its-answer-was-lost', 'texts', 'amounts', 'apart', 'refused']
  expect(outcomes).toEqual([...names, ...more, 'refused-other-payload'].map((name) => [name, 'passed']))
})

test.each(filingFaults)('%s is noticed', async (fault) => {
  const red = (await judged(fault)).filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)
  expect(red).toContain(noticedBy[fault])
})

test('what is held weighs what the sheet quotes, and else decides nothing', async () => {
  const { requirements } = await loadSuite(surface)
  const names = ['repeated-order-held-once', 'taken-order-held', 'held-amounts-as-sent']
  expect(names.map((name) => levelOf(requirements[name]!))).toEqual(['must', 'should', 'should'])
})
