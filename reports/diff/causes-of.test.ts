import { describe, expect, test } from 'vitest'
import type { CheckRecord, Run, RunConditions, RunRecord } from '../../suites/run-record.js'
import { recordOf, turn } from '../sample-diff-records.js'
import { compareRecords } from './compare-records.js'

const broken = [[turn('passed')], [turn('failed')]] as const
const conditions: RunConditions = {
  credentials: ['apiKey'],
  states: true,
  fixtures: [],
  allow: [],
  timeoutMs: 5000,
}

describe('a circumstance that differs stands behind its cause', () => {
  test.each<[cause: string, what: string, old: Partial<Run>, newer: Partial<Run>, told: object]>([
    ['target', 'build', { build: '1' }, { build: '2' }, { old: '1', new: '2' }],
    ['target', 'base-url', {}, { baseUrl: 'http://x' }, { old: 'http://127.0.0.1:5001', new: 'http://x' }],
    ['target', 'target-name', {}, { target: 'production' }, { old: 'staging', new: 'production' }],
    ['contract', 'contract-version', {}, { contract: contractOf('2.0.0', 'a') }, { new: '2.0.0' }],
    [
      'environment',
      'clock',
      {},
      { clock: { mode: 'shortened', minuteMs: 300 } },
      { old: '60000', new: '300' },
    ],
    [
      'environment',
      'reading',
      { readings: { r: 'a' } },
      { readings: { r: 'b' } },
      { name: 'r', old: 'a', new: 'b' },
    ],
    ['environment', 'credential', ...given({ credentials: [] }), { name: 'apiKey', old: 'given', new: null }],
    ['environment', 'states-hook', ...given({ states: false }), { old: 'given', new: null }],
    ['environment', 'fixture', ...given({ fixtures: ['f'] }), { name: 'f', old: null, new: 'given' }],
    ['environment', 'permission', ...given({ allow: ['burst'] }), { name: 'burst', old: null, new: 'given' }],
    ['environment', 'timeout', ...given({ timeoutMs: 9 }), { old: '5000', new: '9' }],
  ])('%s: %s', (cause, what, old, newer, told) => {
    const { causes } = changeOf(recordOf(broken[0], { run: old }), recordOf(broken[1], { run: newer }))
    expect(causes).toContainEqual(expect.objectContaining({ cause, what, ...told }))
  })

  test.each<[cause: string, what: string, newer: Partial<RunRecord>, told: object]>([
    ['suite', 'suite-version', { tool: { name: 'uyum', version: '2.0.0' } }, { old: '1.2.3', new: '2.0.0' }],
    [
      'environment',
      'node',
      { environment: { node: 'v22', platform: 'linux x64' } },
      { old: 'v20.20.2', new: 'v22' },
    ],
    ['environment', 'platform', { environment: { node: 'v20.20.2', platform: 'os' } }, { new: 'os' }],
  ])('%s: %s', (cause, what, newer, told) => {
    const { runs: _, ...parts } = { runs: [], ...newer }
    expect(changeOf(recordOf(broken[0]), recordOf(broken[1], parts))).toMatchObject({
      certainty: 'only',
      causes: [{ cause, what, ...told }],
    })
  })

  test('the only difference there is, where all is recorded', () => {
    const change = changeOf(recordOf(broken[0]), recordOf(broken[1], { run: { build: '2026.11.4' } }))
    expect(change).toMatchObject({
      certainty: 'only',
      causes: [{ cause: 'target', what: 'build', old: '2026.11.3', new: '2026.11.4' }],
    })
  })

  test('of several, none is chosen', () => {
    const tool = { name: 'uyum' as const, version: '2.0.0' }
    const change = changeOf(recordOf(broken[0]), recordOf(broken[1], { tool, run: { build: '2026.11.4' } }))
    expect(change.certainty).toBe('possible')
    expect(change.causes.map(({ cause }) => cause)).toEqual(['target', 'suite'])
  })
})

describe('where nothing else differs', () => {
  test('it is the target, if everything is recorded', () => {
    expect(changeOf(recordOf(broken[0]), recordOf(broken[1]))).toMatchObject({
      certainty: 'only',
      causes: [{ cause: 'target', what: 'nothing-else', old: null, new: null }],
    })
  })

  test('a build that nobody told leaves it at that', () => {
    const elsewhere = recordOf(broken[1], { run: { baseUrl: 'http://127.0.0.1:6001' } })
    expect(changeOf(unsaid(recordOf(broken[0]), 'build'), elsewhere)).toMatchObject({
      certainty: 'only',
      causes: [{ what: 'base-url' }],
    })
    const [old, newer] = [unsaid(recordOf(broken[0]), 'build'), unsaid(recordOf(broken[1]), 'build')]
    expect(changeOf(old, newer).causes).toMatchObject([{ what: 'nothing-else' }])
  })

  test.each(['conditions', 'clock'] as const)(
    'nothing can tell, if one record is silent about %s',
    (member) => {
      const change = changeOf(unsaid(recordOf(broken[0]), member), recordOf(broken[1]))
      expect(change).toMatchObject({
        certainty: 'unknown',
        causes: [{ cause: 'unknown', what: 'not-recorded' }],
      })
    },
  )

  test('of an observed client no conditions are recorded, and none are missed', () => {
    const [old, newer] = broken.map((checks) =>
      unsaid(recordOf(checks, { run: { side: 'client' } }), 'conditions'),
    )
    expect(changeOf(old!, newer!)).toMatchObject({ certainty: 'only', causes: [{ what: 'nothing-else' }] })
  })

  test('what an old record is silent about is told, and leaves one difference a mere possibility', () => {
    const { environment: _, ...record } = recordOf(broken[0])
    const old = unsaid(unsaid(record, 'clock'), 'build')
    const newer = unsaid(recordOf(broken[1], { tool: { name: 'uyum', version: '2.0.0' } }), 'build')
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

describe('a waiver', () => {
  const added = { cause: 'waiver', what: 'waiver-added', old: null, new: 'known, ticket 12, 2027-01-31' }

  test('was added', () => {
    expect(changeOf(recordOf([turn('failed')]), recordOf([turn('waived')]))).toMatchObject({
      certainty: 'named',
      causes: [added],
    })
  })

  test('was added for what passed before: that it fails has a cause, too', () => {
    const newer = recordOf([turn('waived')], { run: { build: '2026.11.4' } })
    expect(changeOf(recordOf([turn('passed')]), newer).causes).toMatchObject([added, { what: 'build' }])
  })

  test.each([
    ['2027-01-31T23:59:59.000Z', 'waiver-removed'],
    ['2027-02-01T00:00:00.000Z', 'waiver-expired'],
  ])('ended: at %s, %s', (startedAt, what) => {
    expect(changeOf(recordOf([turn('waived')]), recordOf([turn('failed')], { startedAt }))).toMatchObject({
      certainty: 'named',
      causes: [{ cause: 'waiver', what, old: 'known, ticket 12, 2027-01-31' }],
    })
  })

  test('was given for longer, by somebody else', () => {
    const waiver = { reason: 'known', until: '2027-06-30', approver: 'Işıl' }
    expect(changeOf(recordOf([turn('waived')]), recordOf([turn('waived', { waiver })]))).toMatchObject({
      certainty: 'named',
      causes: [{ what: 'waiver-changed', new: 'known, 2027-06-30, Işıl' }],
    })
  })
})

test('a waiver that changed explains no other failure', () => {
  const waiver = { reason: 'known', until: '2027-06-30' }
  const newer = recordOf([turn('waived', { waiver, actual: '404' })], { run: { build: '2026.11.4' } })
  expect(changeOf(recordOf([turn('waived')]), newer).causes).toMatchObject([
    { what: 'waiver-changed' },
    { what: 'build' },
  ])
})

describe("what the check's own entry names is the cause, whatever else differs", () => {
  const build = { build: '2026.11.4' }
  const named = (what: string, name?: string) => ({
    certainty: 'named',
    causes: [expect.objectContaining({ cause: 'environment', what, ...(name !== undefined && { name }) })],
  })

  test('a state that nothing brings about any more', () => {
    const newer = recordOf([turn('skipped')], {
      run: { ...build, conditions: { ...conditions, states: false } },
    })
    expect(changeOf(recordOf([turn('passed')], { run: { conditions } }), newer)).toEqual(
      expect.objectContaining(named('states-hook')),
    )
  })

  test('a fixture, a permission that is now given', () => {
    const before = recordOf([turn('skipped')], { run: { conditions: { ...conditions, states: false } } })
    const fixtures = ['order exists', 'other']
    const after = { ...conditions, states: false, fixtures }
    expect(changeOf(before, recordOf([turn('passed')], { run: { conditions: after } }))).toEqual(
      expect.objectContaining(named('fixture', 'order exists')),
    )
    const lacks = { kind: 'permission', name: 'hugeBodies' } as const
    const allowed = recordOf([turn('passed')], {
      run: { conditions: { ...conditions, allow: ['hugeBodies'] } },
    })
    expect(changeOf(recordOf([turn('skipped', { lacks })], { run: { conditions } }), allowed)).toEqual(
      expect.objectContaining(named('permission', 'hugeBodies')),
    )
  })

  test('not what the run that could judge it was no longer given', () => {
    const without = { run: { conditions: { ...conditions, states: false } } }
    const change = changeOf(
      recordOf([turn('skipped')], { run: { conditions } }),
      recordOf([turn('passed')], without),
    )
    expect(change.certainty).toBe('only')
  })

  test('a reading that rules it out', () => {
    const readings = { 'muditakurye.duplicate-order': 'conflict', 'muditakurye.error-codes': 'either' }
    const newer = recordOf([turn('inapplicable')], { run: { ...build, readings } })
    expect(changeOf(recordOf([turn('passed')]), newer)).toEqual(
      expect.objectContaining(named('reading', 'muditakurye.duplicate-order')),
    )
  })

  test('a credential that it concerns, and not one whose name begins alike', () => {
    const reason = 'the credential basic.username, which the documents call optional, was not given'
    const before = { ...conditions, credentials: ['apiKey', 'basic', 'basic.username'] }
    const change = changeOf(
      recordOf([turn('passed')], { run: { conditions: before } }),
      recordOf([turn('inapplicable', { reason })], { run: { conditions } }),
    )
    expect(change).toEqual(expect.objectContaining(named('credential', 'basic.username')))
  })

  test('a target out of reach', () => {
    const run = { ...build, unreachable: 'connect ECONNREFUSED' }
    const errored = changeOf(recordOf([turn('passed')]), recordOf([turn('errored')], { run }))
    expect(errored).toEqual(expect.objectContaining(named('unreachable')))
    const gone = changeOf(recordOf([turn('passed')]), recordOf([], { run }))
    expect(gone).toEqual(expect.objectContaining(named('unreachable')))
  })

  test('a target out of reach may be why there is another reason', () => {
    const newer = recordOf([turn('errored', { reason: 'refused' })], { run: { unreachable: 'refused' } })
    expect(changeOf(recordOf([turn('errored')]), newer)).toMatchObject({
      certainty: 'only',
      causes: [{ what: 'unreachable' }],
    })
  })

  test('a level that the contract gives it', () => {
    const newer = recordOf([turn('passed', { level: 'should' })], {
      run: { contract: contractOf('2.0.0', 'a') },
    })
    expect(changeOf(recordOf([turn('passed')]), newer)).toMatchObject({
      certainty: 'named',
      causes: [{ cause: 'contract', what: 'level', old: 'must', new: 'should' }],
    })
  })
})

describe('a check that is gone or new', () => {
  test('was left out by --only', () => {
    const only = ['smoke', 'muditakurye/courier/health']
    const change = changeOf(recordOf([turn('passed')]), recordOf([], { only, run: { build: '2026.11.4' } }))
    expect(change).toMatchObject({
      certainty: 'named',
      causes: [{ cause: 'environment', what: 'only', old: null, new: 'smoke, muditakurye/courier/health' }],
    })
  })

  test.each([[['smoke']], [['muditakurye/courier/orders']], [['muditakurye/courier/orders/full-order']]])(
    'was not left out by --only %s, which names it',
    (only) => {
      const change = changeOf(recordOf([turn('passed', { tags: ['smoke'] })]), recordOf([], { only }))
      expect(change).toMatchObject({ certainty: 'unknown', causes: [{ what: 'nothing-tells' }] })
    },
  )

  test('stands in another part, or came with another suite or contract', () => {
    const newer = recordOf([turn('passed')], {
      shard: { index: 1, count: 2 },
      tool: { name: 'uyum', version: '2.0.0' },
      run: { contract: contractOf('1.0.0', 'a') },
    })
    expect(changeOf(recordOf([]), newer).causes).toMatchObject([
      { cause: 'contract', what: 'contract-content' },
      { cause: 'suite', what: 'suite-version' },
      { cause: 'environment', what: 'shard', old: null, new: '1/2' },
    ])
  })

  test('came with another suite, whatever an old record is silent about', () => {
    const newer = recordOf([turn('passed')], { tool: { name: 'uyum', version: '2.0.0' } })
    expect(changeOf(unsaid(recordOf([]), 'conditions'), newer)).toMatchObject({
      certainty: 'only',
      causes: [{ cause: 'suite' }],
    })
  })

  test('is never put down to the target', () => {
    const change = changeOf(recordOf([turn('passed')]), recordOf([], { run: { build: '2026.11.4' } }))
    expect(change).toMatchObject({
      certainty: 'unknown',
      causes: [{ cause: 'unknown', what: 'nothing-tells' }],
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

function contractOf(version: string, digit: string): Run['contract'] {
  return { version, sha256: digit.repeat(64) }
}

function given(newer: Partial<RunConditions>): [Partial<Run>, Partial<Run>] {
  return [{ conditions }, { conditions: { ...conditions, ...newer } }]
}

/** The record without a member that it may have. */
function unsaid(record: RunRecord, member: 'build' | 'clock' | 'conditions'): RunRecord {
  return { ...record, runs: record.runs.map(({ [member]: _, ...run }) => run as Run) }
}

function changeOf(old: RunRecord, newer: RunRecord) {
  const { changes } = compareRecords(old, newer).runs[0]!
  expect(changes).toHaveLength(1)
  return changes[0]!
}
