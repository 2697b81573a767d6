import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadContractOf } from '../../../../contracts/contract/load-contract.js'
import { sheetOf, surfaceNames, type Surface } from '../../../../contracts/contract/surfaces.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import { mockOptions } from '../../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../../mocks/server/mock-server.js'
import { mockedTarget } from '../../../../mocks/surfaces/mocked-targets.js'
import { resolveTarget } from '../../../config/target/resolve-target.js'
import { loadSuite } from '../../../register.js'
import { Session } from '../../../run/session.js'
import { FilingFront } from './filing-front.js'
import { filings, type Filing } from './held-orders.js'

let mock: MockServer
const open: FilingFront[] = []
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterEach(() => open.splice(0).forEach((front) => front.close()))
afterAll(() => mock.close())

const suites = await Promise.all(surfaceNames.map((surface) => loadSuite(surface)))
/** Those that receive orders. */
const receivers = suites.flatMap(({ surface, orders }) => (orders ? [surface] : []))
/** Those that hear of orders alone, and hold where each stands. */
const hearers: Surface[] = ['muditakurye/pos']

/** Answers as it should, files otherwise, and is asked what it holds; of its checks, those named. */
async function outcomesAt(surface: Surface, file: Filing, names: readonly string[], waitMs = 5000) {
  const suite = await loadSuite(surface)
  const { orders, checks } = suite
  const { ids } = sheetOf(surface).orders
  const operations = operationsOf(await loadContractOf(surface), surface)
  const target = mockedTarget(mock.baseUrl, surface)
  const front = new FilingFront({
    baseUrl: target.baseUrl,
    ids: ids.slice(0, 1),
    paths: operations.filter(({ id }) => !orders || id === orders.operation).map(({ path }) => path || '/'),
    file,
  })
  open.push(front)
  const baseUrl = await front.start()
  const declared = { ...target, baseUrl, readBack: { url: `${baseUrl}/read-back`, waitMs } }
  const settings = await resolveTarget(surface, declared)
  const session = new Session(suite, settings, { seed: 1, runTag: 'filed', startedAt: Date.now() })
  const wanted = checks.filter(({ id }) => names.some((name) => id === `${surface}/read-back/${name}`))
  const found = await Promise.all(wanted.map((check) => session.run(check)))
  await session.close()
  return Object.fromEntries(found.map(({ id, outcome }) => [id.split('/').at(-1)!, outcome]))
}

const all = [
  'held',
  'held-once',
  'once-when-repeated',
  'once-when-sent-at-once',
  'texts',
  'amounts',
  'lists',
  'apart',
]

describe.each(receivers)('a receiver at %s that answers rightly', (surface) => {
  test.each([
    ['files soundly', filings.soundly],
    ['works off a queue', filings.late],
  ])('and %s is accused of nothing', async (_what, file) => {
    const outcomes = await outcomesAt(surface, file, all)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'passed')).toEqual([])
    expect(Object.keys(outcomes)).toEqual(all)
  })

  test.each([
    ['swallows', filings.swallowing, ['held']],
    ['doubles', filings.doubling, ['held-once']],
    ['files repeats again', filings.repeating, ['once-when-repeated', 'once-when-sent-at-once']],
    ['cuts texts', filings.cutting, ['texts']],
    ['rounds amounts', filings.rounding, ['amounts']],
    ['mixes orders up', filings.mixing, ['apart']],
  ])('and %s is caught', async (_what, file, red) => {
    const outcomes = await outcomesAt(surface, file, red, 300)
    expect(outcomes).toEqual(Object.fromEntries(red.map((name) => [name, 'failed'])))
  })
})

describe.each(hearers)('a receiver of events at %s that answers rightly', (surface) => {
  const moves = ['status', 'status-DELIVERED', 'later-status', 'cancelled', 'once-when-told-twice']

  test.each([
    ['files soundly', filings.soundly],
    ['works off a queue', filings.late],
  ])('and %s is accused of nothing', async (_what, file) => {
    const outcomes = await outcomesAt(surface, file, moves)
    expect(outcomes).toEqual(Object.fromEntries(moves.map((name) => [name, 'passed'])))
  })

  test.each([
    ['swallows', filings.swallowing, ['status', 'later-status', 'cancelled']],
    ['doubles', filings.doubling, ['once-when-told-twice']],
    ['files repeats again', filings.repeating, ['once-when-told-twice']],
    ['cuts texts', filings.cutting, ['status', 'cancelled']],
    ['mixes orders up', filings.mixing, ['apart']],
  ])('and %s is caught', async (_what, file, red) => {
    const outcomes = await outcomesAt(surface, file, red, 300)
    expect(outcomes).toEqual(Object.fromEntries(red.map((name) => [name, 'failed'])))
  })
})
