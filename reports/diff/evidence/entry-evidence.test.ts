import { describe, expect, test } from 'vitest'
import { changeOf, contractOf, recordOf, sampleConditions, turn } from '../../samples/diff-records.js'

describe("what the check's own entry names is the cause, whatever else differs", () => {
  const build = { build: '2026.11.4' }
  const named = (what: string, name?: string) => ({
    certainty: 'named',
    causes: [expect.objectContaining({ cause: 'environment', what, ...(name !== undefined && { name }) })],
  })

  test('a state that nothing brings about any more', () => {
    const newer = recordOf([turn('skipped')], {
      run: { ...build, conditions: { ...sampleConditions, states: false } },
    })
    expect(changeOf(recordOf([turn('passed')], { run: { conditions: sampleConditions } }), newer)).toEqual(
      expect.objectContaining(named('states-hook')),
    )
  })

  test('a fixture, a permission that is now given', () => {
    const before = recordOf([turn('skipped')], {
      run: { conditions: { ...sampleConditions, states: false } },
    })
    const fixtures = ['order exists', 'other']
    const after = { ...sampleConditions, states: false, fixtures }
    expect(changeOf(before, recordOf([turn('passed')], { run: { conditions: after } }))).toEqual(
      expect.objectContaining(named('fixture', 'order exists')),
    )
    const lacks = { kind: 'permission', name: 'hugeBodies' } as const
    const allowed = recordOf([turn('passed')], {
      run: { conditions: { ...sampleConditions, allow: ['hugeBodies'] } },
    })
    expect(
      changeOf(recordOf([turn('skipped', { lacks })], { run: { conditions: sampleConditions } }), allowed),
    ).toEqual(expect.objectContaining(named('permission', 'hugeBodies')))
  })

  test('not what the run that could judge it was no longer given', () => {
    const without = { run: { conditions: { ...sampleConditions, states: false } } }
    const change = changeOf(
      recordOf([turn('skipped')], { run: { conditions: sampleConditions } }),
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
    const before = { ...sampleConditions, credentials: ['apiKey', 'basic', 'basic.username'] }
    const change = changeOf(
      recordOf([turn('passed')], { run: { conditions: before } }),
      recordOf([turn('inapplicable', { reason })], { run: { conditions: sampleConditions } }),
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
