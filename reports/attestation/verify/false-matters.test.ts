import { describe, expect, test } from 'vitest'
import type { MatterRecord, RunRecord } from '../../../suites/record/run-record.js'
import { sampleAttestation, sampleAttestedRecord } from '../../samples/attestation.js'
import { sampleRecord } from '../../samples/record.js'
import { falseMatters } from './false-matters.js'
import { verify } from './verify.js'

/** The sample record, with one matter altered. */
function withMatter(id: string, change: Partial<MatterRecord>, record = sampleRecord): RunRecord {
  const [first, ...others] = record.runs
  const matters = first!.matters!.map((matter) => (matter.id === id ? { ...matter, ...change } : matter))
  return { ...record, runs: [{ ...first!, matters }, ...others] }
}

test('the matters of a run follow from its checks', () => {
  expect(falseMatters(sampleRecord)).toEqual([])
})

test.each<[string, Partial<MatterRecord>, string]>([
  ['once', { state: 'proved' }, 'state'],
  ['once', { failed: [] }, 'failed'],
  ['secret', { security: [] }, 'security'],
  ['limits', { state: 'proved' }, 'state'],
  ['kept', { state: 'proved' }, 'state'],
  ['taken', { passed: 3 }, 'passed'],
  ['taken', { checks: 20 }, 'checks'],
])('%s with %j is altered', (id, change, fact) => {
  expect(falseMatters(withMatter(id, change))).toEqual([
    expect.objectContaining({ matter: id, stated: expect.stringContaining(fact) as string }),
  ])
})

test('one that is gone is missed', () => {
  const [first, ...others] = sampleRecord.runs
  const matters = first!.matters!.filter(({ id }) => id !== 'once')
  const record = { ...sampleRecord, runs: [{ ...first!, matters }, ...others] }
  expect(falseMatters(record)).toEqual([{ target: 'staging', matter: 'once', stated: '—', found: 'once' }])
})

test('what only optional checks stand behind need not be named', () => {
  const [first, ...others] = sampleRecord.runs
  const matters = first!.matters!.filter(({ id }) => id !== 'once')
  const checks = first!.checks.map((check) =>
    check.matter === 'once' ? { ...check, level: 'may' as const } : check,
  )
  expect(falseMatters({ ...sampleRecord, runs: [{ ...first!, matters, checks }, ...others] })).toEqual([])
})

test('what a confirmed reading lifted weighs otherwise than the suite counted', () => {
  const [first, ...others] = withMatter('once', { checks: 1 }).runs
  const confirmed = {
    reading: 'muditakurye.duplicate-order',
    value: 'either',
    by: 'MuditaKurye',
    on: '2026-11-02',
  }
  const checks = first!.checks.map((check) => (check.matter === 'once' ? { ...check, confirmed } : check))
  expect(falseMatters({ ...sampleRecord, runs: [{ ...first!, checks }, ...others] })).toEqual([])
})

test('how many checks a narrowed run left out stands in the matter alone', () => {
  const [first, ...others] = withMatter('taken', { checks: 20, documented: 20, state: 'partly' }).runs
  expect(falseMatters({ ...sampleRecord, runs: [{ ...first!, partial: true }, ...others] })).toEqual([])
})

describe('a record whose matters were altered before it was signed', () => {
  test('is refused, and it is said what does not follow', () => {
    const signed = sampleAttestation(withMatter('once', { state: 'proved' }, sampleAttestedRecord))
    expect(verify(signed).problems).toContainEqual({
      kind: 'false-matter',
      target: 'staging',
      matter: 'once',
      stated: 'state proved',
      found: 'state failed',
    })
  })
})
