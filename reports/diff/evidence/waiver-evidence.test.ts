import { describe, expect, test } from 'vitest'
import { changeOf, recordOf, turn } from '../../samples/diff-records.js'

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
