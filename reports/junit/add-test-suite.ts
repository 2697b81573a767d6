import type { Builder } from 'junit-report-builder'
import type { Run, RunRecord } from '../../suites/run-record.js'
import { addTestCase } from './add-test-case.js'
import { xmlText } from './xml-text.js'

/** One run as a suite. Its clock is the record's: the builder adds no time of its own. */
export function addTestSuite(builder: Builder, record: RunRecord, run: Run): void {
  const suite = builder
    .testSuite()
    .name(xmlText(run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`))
    .timestamp(record.startedAt)
    .time(run.durationMs / 1000)
  for (const [name, value] of propertiesOf(record, run)) suite.property(name, xmlText(value))
  if (run.unreachable !== undefined) {
    // Without it, a target that is down would be a suite without tests, which CI takes for success.
    suite
      .testCase()
      .name(`${run.surface}/target-is-reachable`)
      .className(xmlText(run.target))
      .error(xmlText(run.unreachable), 'unreachable')
  }
  for (const check of run.checks) addTestCase(suite, record, run, check)
}

function propertiesOf(record: RunRecord, run: Run): [string, string][] {
  return [
    ['surface', run.surface],
    ['side', run.side],
    ['baseUrl', run.baseUrl],
    ['contractVersion', run.contract.version],
    ['contractSha256', run.contract.sha256],
    ['seed', String(record.seed)],
    ['runTag', record.runTag],
    ['verdict', run.verdict],
    ['sentence', run.sentence.en],
    ['partial', String(run.partial)],
    ...Object.entries(run.readings).map(([name, value]): [string, string] => [`reading ${name}`, value]),
    ...run.warnings.map((warning): [string, string] => ['warning', warning.en]),
  ]
}
