import { describe, expect, test } from 'vitest'
import type { CheckRecord, Run } from '../../../suites/record/run-record.js'
import { changeOf, recordOf, silentAbout, turn } from '../../samples/diff-records.js'
import { compareRecords } from '../compare/compare-records.js'

const broken = [[turn('passed')], [turn('failed')]] as const

describe('where nothing else differs', () => {
  test('it is the target, if everything is recorded', () => {
    expect(changeOf(recordOf(broken[0]), recordOf(broken[1]))).toMatchObject({
      certainty: 'only',
      causes: [{ cause: 'target', what: 'nothing-else', old: null, new: null }],
    })
  })

  test('a build that nobody told leaves it at that', () => {
    const elsewhere = recordOf(broken[1], { run: { baseUrl: 'http://127.0.0.1:6001' } })
    expect(changeOf(silentAbout(recordOf(broken[0]), 'build'), elsewhere)).toMatchObject({
      certainty: 'only',
      causes: [{ what: 'base-url' }],
    })
    const [old, newer] = [
      silentAbout(recordOf(broken[0]), 'build'),
      silentAbout(recordOf(broken[1]), 'build'),
    ]
    expect(changeOf(old, newer).causes).toMatchObject([{ what: 'nothing-else' }])
  })

  test.each(['conditions', 'clock'] as const)(
    'nothing can tell, if one record is silent about %s',
    (member) => {
      const change = changeOf(silentAbout(recordOf(broken[0]), member), recordOf(broken[1]))
      expect(change).toMatchObject({
        certainty: 'unknown',
        causes: [{ cause: 'unknown', what: 'not-recorded' }],
      })
    },
  )

  test('of an observed client no conditions are recorded, and none are missed', () => {
    const [old, newer] = broken.map((checks) =>
      silentAbout(recordOf(checks, { run: { side: 'client' } }), 'conditions'),
    )
    expect(changeOf(old!, newer!)).toMatchObject({ certainty: 'only', causes: [{ what: 'nothing-else' }] })
  })

  test('what an old record is silent about is told, and leaves one difference a mere possibility', () => {
    const { environment: _, ...record } = recordOf(broken[0])
    const old = silentAbout(silentAbout(record, 'clock'), 'build')
    const newer = silentAbout(recordOf(broken[1], { tool: { name: 'uyum', version: '2.0.0' } }), 'build')
    expect(compareRecords(old, newer).runs[0]).toMatchObject({
      unrecorded: [
        { member: 'build', in: 'both' },
        { member: 'clock', in: 'old' },
        { member: 'environment', in: 'old' },
      ],
      changes: [{ certainty: 'possible', causes: [{ cause: 'suite' }] }],
    })
  })
})

describe('what cannot bear on a check is told of the run, and no cause', () => {
  test('the seed, but for cases that are drawn by it and for observed clients', () => {
    const causes = (parts: Partial<CheckRecord>, run: Partial<Run> = {}) =>
      changeOf(
        recordOf([turn('passed', parts)], { run }),
        recordOf([turn('failed', parts)], { seed: 8, run }),
      ).causes
    expect(causes({})).toMatchObject([{ what: 'nothing-else' }])
    expect(causes({ tags: ['generated'] })).toMatchObject([
      { cause: 'environment', what: 'seed', old: '7', new: '8' },
    ])
    expect(causes({}, { side: 'client' })).toMatchObject([{ what: 'seed' }])
  })

  test('which other checks ran', () => {
    const newer = recordOf([turn('failed')], { only: ['smoke'], shard: { index: 1, count: 2 } })
    expect(changeOf(recordOf(broken[0]), newer).causes).toMatchObject([{ what: 'nothing-else' }])
  })

  test('the port at which a client was observed; not so another host, and other scenarios', () => {
    const client = (outcome: CheckRecord['outcome'], run: Partial<Run>) =>
      recordOf([turn(outcome)], { run: { side: 'client', scenarios: ['standard'], ...run } })
    const old = client('passed', { baseUrl: 'http://127.0.0.1:41001/x' })
    expect(changeOf(old, client('failed', { baseUrl: 'http://127.0.0.1:41002/x' })).causes).toMatchObject([
      { what: 'nothing-else' },
    ])
    const elsewhere = client('failed', { baseUrl: 'https://partner.example', scenarios: ['slow'] })
    expect(changeOf(old, elsewhere).causes).toMatchObject([
      { cause: 'environment', what: 'server', old: '127.0.0.1', new: 'partner.example' },
      { cause: 'environment', what: 'scenarios', old: 'standard', new: 'slow' },
    ])
  })

  test('a requirement that reads otherwise can', () => {
    const newer = recordOf([turn('failed', { quote: 'Yeni cümle' })])
    expect(changeOf(recordOf(broken[0]), newer)).toMatchObject({
      certainty: 'only',
      causes: [{ cause: 'contract', what: 'requirement' }],
    })
  })
})
