import { describe, expect, test } from 'vitest'
import { changeOf, contractOf, recordOf, silentAbout, turn } from '../../samples/diff-records.js'

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
    expect(changeOf(silentAbout(recordOf([]), 'conditions'), newer)).toMatchObject({
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
