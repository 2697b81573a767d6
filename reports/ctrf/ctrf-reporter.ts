import type { RunRecord } from '../../suites/record/run-record.js'
import { judgedRuns } from '../findings/judged-runs.js'
import { overallVerdict } from '../findings/overall-verdict.js'
import type { TextReporter } from '../reporter.js'
import { environmentOf } from './environment.js'
import { ctrfStatuses, testsOf, type CtrfTest } from './ctrf-tests.js'
import { visibleText } from '../text/visible-text.js'

/** For the readers of the Common Test Report Format: https://ctrf.io. */
export const ctrfReporter: TextReporter = { name: 'ctrf', file: 'ctrf-report.json', render: renderCtrf }

export function renderCtrf(record: RunRecord): string {
  const tests = judgedRuns(record).flatMap((judged) => testsOf(record, judged))
  const { tool, runTag, startedAt } = record
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    runId: runTag,
    timestamp: startedAt,
    generatedBy: `uyum ${tool.version}`,
    results: {
      tool: { name: tool.name, version: tool.version },
      summary: summaryOf(record, tests),
      tests,
      environment: environmentOf(record),
    },
  }
  return `${JSON.stringify(report, visibly, 2)}\n`
}

function visibly(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value) : value
}

function summaryOf(record: RunRecord, tests: readonly CtrfTest[]) {
  const counts = ctrfStatuses.map((status) => [status, tests.filter((test) => test.status === status).length])
  const start = Date.parse(record.startedAt)
  const duration = Math.round(record.runs.reduce((sum, run) => sum + run.durationMs, 0))
  return {
    tests: tests.length,
    ...(Object.fromEntries(counts) as Record<CtrfTest['status'], number>),
    suites: new Set(tests.map(({ suite }) => suite.join('\n'))).size,
    start,
    stop: start + duration,
    duration,
    extra: { verdict: overallVerdict(record) },
  }
}
