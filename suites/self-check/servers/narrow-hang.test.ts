import { expect, test } from 'vitest'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { courierSuite } from '../../kuzeypos/courier/suite.js'
import { Session } from '../../run/session.js'
import { startSmallServer } from './targets/small/small-server.js'

type Order = Readonly<Record<string, unknown>>

/** Judges a courier company that leaves some orders hanging and takes all others: a surface with one operation. */
async function judgeHangingOn(isHanging: (order: Order) => boolean) {
  const server = await startSmallServer(({ body }) =>
    isHanging(JSON.parse(body) as Order) ? 'silence' : { status: 200, body: '{}' },
  )
  const settings = await resolveTarget('small', {
    surface: 'kuzeypos/courier',
    baseUrl: server.baseUrl,
    timeoutMs: 300,
  })
  const session = new Session(courierSuite, settings, { seed: 1, runTag: 'hang', startedAt: Date.now() })
  const names = ['sample', 'null-notes', 'empty-badges', 'several-badges', 'turkish-text']
  const checks = courierSuite.checks.filter(({ id }) => names.includes(id.split('/orders/')[1] ?? ''))
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  await server.close()
  const of = (wanted: string) => records.filter(({ outcome }) => outcome === wanted).map(({ id }) => id)
  return { failed: of('failed'), passed: of('passed'), errored: of('errored'), records }
}

test('an order without notes is left hanging: that fails, and nothing else', async () => {
  const { failed, errored } = await judgeHangingOn(({ orderNote }) => orderNote === null)
  expect(failed).toEqual(['kuzeypos/courier/orders/null-notes'])
  expect(errored).toEqual([])
})

test('an order with a note is left hanging, as every usual one: all those fail, none is errored', async () => {
  const { failed, passed, errored } = await judgeHangingOn(({ orderNote }) => typeof orderNote === 'string')
  expect(failed).toContain('kuzeypos/courier/orders/sample')
  expect(passed).toEqual(['kuzeypos/courier/orders/null-notes'])
  expect(errored).toEqual([])
})

test('a server that stands still for once is not accused, which is told', async () => {
  let asked = 0
  // The first such order is asked before the first check, whether anybody is there.
  const { failed, errored, records } = await judgeHangingOn(
    ({ orderNote }) => orderNote === null && (asked += 1) === 2,
  )
  expect([failed, errored]).toEqual([[], []])
  const told = 'a request stayed unanswered at first, and was answered when it was made again'
  const again = records.filter(({ reason }) => reason === told).map(({ outcome }) => outcome)
  expect([...new Set(again)]).toEqual(['passed'])
})
