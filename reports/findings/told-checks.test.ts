import { expect, test } from 'vitest'
import type { Run, RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { isReporterName, loadReporter, reporterNames } from '../reporters.js'
import { toldChecks } from './told-checks.js'

const sentence = 'nothing listens there (ECONNREFUSED). Start the server.'
const ids = Array.from({ length: 250 }, (_, at) => `muditakurye/courier/area/behaviour-${at}`)
const checks = ids.map((id) => sampleCheck({ id, outcome: 'errored', reason: `gone: ${sentence}` }))
const silent: Run = { ...sampleMuditakuryeRun, verdict: 'incomplete', warnings: [], checks }
const recordOf = (run: Run): RunRecord => ({ ...sampleRecord, runs: [run] })

const standstills: [string, Partial<Run>][] = [
  ['unreachable', { unreachable: sentence }],
  ['preflight', { preflight: { en: sentence, tr: sentence }, sentence: { en: sentence, tr: sentence } }],
]
const reporters = reporterNames.filter(
  (name) => isReporterName(name) && !['json', 'pdf', 'badge'].includes(name),
)

test.each(standstills.flatMap(([kind, parts]) => reporters.map((name) => [kind, name, parts] as const)))(
  '%s is a sentence, and no check by name, in %s',
  async (_kind, name, parts) => {
    const { render } = await loadReporter(name)
    const text = String(await render(recordOf({ ...silent, ...parts })))
    expect(text).toContain('ECONNREFUSED')
    expect(text).not.toContain('behaviour-')
  },
)

test('what was judged before a target went away is told', () => {
  const passed = sampleCheck({ id: 'muditakurye/courier/a/b' })
  expect(toldChecks({ ...silent, unreachable: sentence, checks: [passed, ...checks] })).toHaveLength(251)
})
