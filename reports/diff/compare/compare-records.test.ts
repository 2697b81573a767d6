import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../suites/record/run-record.js'
import { recordOf, runOf, turn } from '../../samples/diff-records.js'
import { sampleRecord } from '../../samples/record.js'
import { compareRecords } from './compare-records.js'

describe('what became of a check', () => {
  test.each([
    ['passed', 'failed', 'regressed'],
    ['waived', 'failed', 'regressed'],
    ['passed', 'skipped', 'stopped'],
    ['passed', 'errored', 'stopped'],
    ['passed', 'inapplicable', 'stopped'],
    ['failed', 'skipped', 'stopped'],
    ['passed', undefined, 'removed'],
    ['skipped', undefined, 'removed'],
    ['skipped', 'passed', 'started'],
    ['errored', 'failed', 'started'],
    ['inapplicable', 'waived', 'started'],
    [undefined, 'passed', 'added'],
    [undefined, 'failed', 'added'],
    ['failed', 'waived', 'waived'],
    ['passed', 'waived', 'waived'],
    ['skipped', 'errored', 'changed'],
    ['failed', 'passed', 'fixed'],
    ['waived', 'passed', 'fixed'],
  ] satisfies [Outcome | undefined, Outcome | undefined, string][])('%s → %s: %s', (old, newer, kind) => {
    expect(changesBetween(old, newer).map((change) => change.kind)).toEqual([kind])
  })

  test('a failure that looks otherwise than before has changed', () => {
    const actual = '404 with an HTML page'
    const { changes } = compare([turn('failed')], [turn('failed', { actual })])
    expect(changes).toMatchObject([
      { kind: 'changed', old: { actual: { en: '500 with an HTML page' } }, new: { actual: { en: actual } } },
    ])
  })

  test('a check of another level has changed, and one whose waiver runs longer', () => {
    expect(compare([turn('passed')], [turn('passed', { level: 'should' })]).changes).toMatchObject([
      { kind: 'changed', level: 'should', old: { level: 'must' } },
    ])
    const longer = { reason: 'known, ticket 12', until: '2027-06-30' }
    expect(compare([turn('waived')], [turn('waived', { waiver: longer })]).changes).toMatchObject([
      { kind: 'changed', new: { waiver: longer } },
    ])
  })

  test('what found the same is only counted; the ids and the address of each run are no difference', () => {
    const said = (tag: string, port: number) =>
      turn('failed', { actual: `409 for uyum-${tag}-1 of http://127.0.0.1:${port} (--seed ${port})` })
    const old = recordOf([said('k3f9', 5001)], { seed: 5001 })
    const newer = recordOf([said('m8x2', 6001)], {
      seed: 6001,
      runTag: 'm8x2',
      run: { baseUrl: 'http://127.0.0.1:6001' },
    })
    const [run] = compareRecords(old, newer).runs
    expect(run).toMatchObject({ changes: [], unchanged: { must: { failed: 1, passed: 0 } } })
  })

  test('a run tag of a letter hides no other answer', () => {
    const said = (actual: string, runTag: string) =>
      recordOf([turn('failed', { expected: 'accepted', actual })], { runTag })
    const [run] = compareRecords(said('status 401', '1'), said('status 402', '2')).runs
    expect(run!.changes).toMatchObject([{ kind: 'changed' }])
  })

  test('a record is the same as itself', () => {
    const { runs, appeared, vanished } = compareRecords(sampleRecord, sampleRecord)
    expect([...runs.flatMap(({ changes }) => changes), ...appeared, ...vanished]).toEqual([])
    expect(runs.flatMap(({ differences }) => differences)).toEqual([])
  })

  test('comes gravest first, whatever the order in the records', () => {
    const checks = (outcomes: Outcome[]) =>
      outcomes.map((outcome, at) =>
        turn(outcome, { id: `muditakurye/courier/a/${at}`, level: at === 1 ? 'should' : 'must' }),
      )
    const old = checks(['failed', 'passed', 'passed', 'passed'])
    const newer = checks(['passed', 'failed', 'skipped', 'failed'])
    const ids = ['3', '1', '2', '0']
    for (const order of [newer, newer.toReversed()])
      expect(compare(old, order).changes.map(({ id }) => id.at(-1))).toEqual(ids)
  })

  test('says how to judge it again', () => {
    expect(changesBetween('passed', 'failed')[0]!.again).toBe(
      'npx --no-install uyum check staging --only muditakurye/courier/orders/full-order --seed 7',
    )
    expect(changesBetween('passed', undefined)[0]!.again).toBeUndefined()
  })
})

describe('which runs belong together', () => {
  const two = (...targets: string[]) => ({
    ...recordOf([]),
    runs: targets.map((target) => runOf([turn('passed')], { target })),
  })

  test('those of the same target, surface and side; others are told', () => {
    const { runs, appeared, vanished } = compareRecords(two('a', 'b'), two('c', 'b'))
    expect(runs.map(({ target }) => target)).toEqual(['b'])
    expect(appeared).toMatchObject([{ target: 'c', verdict: 'conformant', counts: { must: { passed: 1 } } }])
    expect(vanished).toMatchObject([{ target: 'a' }])
  })

  test('one target of a surface is compared although it has another name', () => {
    const { runs, appeared, vanished } = compareRecords(two('staging'), two('production'))
    expect(runs).toMatchObject([
      { target: 'production', differences: [{ what: 'target-name', old: 'staging', new: 'production' }] },
    ])
    expect([...appeared, ...vanished]).toEqual([])
  })

  test('a target that stands twice in joined records is compared in its order', () => {
    expect(compareRecords(two('a', 'a'), two('a', 'a')).runs).toHaveLength(2)
    expect(compareRecords(two('a', 'a'), two('a')).vanished).toHaveLength(1)
  })

  test('a client and a server of one surface are two', () => {
    const client = recordOf([turn('passed')], { run: { side: 'client' } })
    expect(() => compareRecords(recordOf([turn('passed')]), client)).toThrow(
      'expected a run of the same target',
    )
  })

  test('records with nothing in common are refused, in words that say what they hold', () => {
    const other = recordOf([], { run: { surface: 'kuzeypos/platform', target: 'kuzey' } })
    const compared = () => compareRecords(recordOf([]), other)
    expect(compared).toThrow(
      'comparing the records: expected a run of the same target and surface in both, the old one holds staging (muditakurye/courier, server), the new one kuzey (kuzeypos/platform, server). Name two records of the same target.',
    )
    expect(compared).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
    expect(() => compareRecords({ ...other, runs: [] }, other)).toThrow('no run at all')
  })
})

function compare(old: Parameters<typeof recordOf>[0], newer: Parameters<typeof recordOf>[0]) {
  return compareRecords(recordOf(old), recordOf(newer)).runs[0]!
}

function changesBetween(old: Outcome | undefined, newer: Outcome | undefined) {
  return compare(old ? [turn(old)] : [], newer ? [turn(newer)] : []).changes
}
