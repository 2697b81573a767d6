import { describe, expect, test } from 'vitest'
import type { Run, RunConditions, RunRecord } from '../../../suites/record/run-record.js'
import { changeOf, contractOf, recordOf, sampleConditions, turn } from '../../samples/diff-records.js'

const broken = [[turn('passed')], [turn('failed')]] as const

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

function given(newer: Partial<RunConditions>): [Partial<Run>, Partial<Run>] {
  return [{ conditions: sampleConditions }, { conditions: { ...sampleConditions, ...newer } }]
}
