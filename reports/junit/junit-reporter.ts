import type { Run, RunRecord } from '../../suites/record/run-record.js'
import type { TextReporter } from '../reporter.js'
import { targetNames } from '../text/target-names.js'
import { xml } from '../text/xml.js'
import { toldChecks } from '../findings/told-checks.js'
import { requirementSuites } from './requirement-suites.js'
import { runSuite } from './run-suite.js'
import { seconds } from './seconds.js'
import { countResults, testSuiteElement, type TestSuite } from './test-suite.js'

/**
 * For CI servers. Red there means what it means here: a failed `must`, or a check that could not judge. Jenkins'
 * xUnit plugin refuses what its schema (junit-10.xsd) does not know, and it knows properties of suites but neither
 * properties nor a file of test cases: so each requirement is a suite. GitLab tells cases apart by suite, class and
 * name, shows the class, and reads the text of an element rather than its message.
 */
export const junitReporter: TextReporter = { name: 'junit', file: 'junit.xml', render: renderJunit }

export function renderJunit(record: RunRecord): string {
  const targets = targetNames(record.runs)
  const suites = record.runs.flatMap((run, at) => suitesOf(record, run, targets[at]!))
  const { tests, failures, errors } = countResults(suites.flatMap(({ cases }) => cases))
  const time = seconds(record.runs.reduce((sum, run) => sum + run.durationMs, 0))
  const name = `uyum ${record.tool.version}`
  const { text } = xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}" tests="${tests}" failures="${failures}" errors="${errors}" time="${time}">
${suites.map((suite) => testSuiteElement(record, suite))}</testsuites>
`
  return text
}

function suitesOf(record: RunRecord, run: Run, target: string): TestSuite[] {
  const name = target === run.surface ? run.surface : `${target}: ${run.surface}`
  const whole = runSuite(record, run, target, name)
  const [first, ...others] = requirementSuites(record, { ...run, checks: toldChecks(run) }, target, name)
  if (!first || whole.cases.length > 0) return [whole, ...(first ? [first, ...others] : [])]
  // A suite without cases stands in a CI server's list as one that was forgotten.
  return [{ ...first, properties: [...whole.properties, ...first.properties] }, ...others]
}
