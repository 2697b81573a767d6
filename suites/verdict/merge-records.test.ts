import { expect, test } from 'vitest'
import type { CheckRecord, Outcome, RunRecord } from '../record/run-record.js'
import { mergeRecords } from './merge-records.js'

test('all shards together are the whole run', () => {
  const merged = mergeRecords([shard(1, 'a', 'passed'), shard(2, 'b', 'passed')])
  expect(merged.shard).toBeUndefined()
  expect(merged.runs[0]).toMatchObject({ verdict: 'conformant', partial: false })
  expect(merged.runs[0]!.checks.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a failure in one is a failure of the whole', () => {
  const [run] = mergeRecords([shard(1, 'a', 'passed'), shard(2, 'b', 'failed')]).runs
  expect(run).toMatchObject({ verdict: 'nonconformant' })
})

test('where a shard is missing the verdict stays open', () => {
  const [run] = mergeRecords([shard(1, 'a', 'passed')]).runs
  expect(run).toMatchObject({ verdict: 'incomplete', partial: true })
})

test('where a shard was interrupted the verdict stays open, though its musts had been judged', () => {
  const cut = shard(2, 'b', 'passed')
  const [run] = mergeRecords([
    shard(1, 'a', 'passed'),
    { ...cut, runs: [{ ...cut.runs[0]!, interrupted: true }] },
  ]).runs
  expect(run).toMatchObject({ verdict: 'incomplete', partial: true, interrupted: true })
})

test.each([
  ['the same shard twice', [shard(1, 'a', 'passed'), shard(1, 'a', 'passed')], 'Name each shard once'],
  [
    'another contract',
    [shard(1, 'a', 'passed'), shard(2, 'b', 'passed', 'another')],
    'expected one contract of muditakurye/courier',
  ],
])('%s is refused', (_what, records, words) => {
  expect(() => mergeRecords(records)).toThrow(words)
})

function shard(index: number, id: string, outcome: Outcome, sha256 = 'one'): RunRecord {
  return {
    version: 1,
    tool: { name: 'uyum', version: '1.2.3' },
    startedAt: `2026-11-22T10:00:0${index}.000Z`,
    seed: 7,
    runTag: 'tag',
    shard: { index, count: 2 },
    runs: [
      {
        target: 'staging',
        surface: 'muditakurye/courier',
        side: 'server',
        baseUrl: 'http://127.0.0.1:5001',
        contract: { version: '1.0.0', sha256 },
        readings: {},
        verdict: 'incomplete',
        sentence: { en: '', tr: '' },
        partial: true,
        warnings: [],
        durationMs: 5,
        checks: [{ id, level: 'must', outcome } as CheckRecord],
      },
    ],
  }
}
