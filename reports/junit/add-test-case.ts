import type { TestCase, TestSuite } from 'junit-report-builder'
import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { findingDetails } from './finding-details.js'
import { xmlText } from './xml-text.js'

/** One check as a test case, named by its id, which never changes: CI follows it from run to run. */
export function addTestCase(suite: TestSuite, record: RunRecord, run: Run, check: CheckRecord): void {
  const testCase = suite
    .testCase()
    .name(check.id)
    .className(xmlText(run.target))
    .time(check.durationMs / 1000)
  for (const [name, value] of Object.entries(propertiesOf(check))) testCase.property(name, xmlText(value))
  addOutcome(testCase, record, run, check)
}

function propertiesOf(check: CheckRecord): Record<string, string> {
  const { requirement, basis, level, document, quote, outcome, reason } = check
  return {
    requirement,
    requirementText: check.requirementText.en,
    basis,
    level,
    document,
    quote,
    outcome,
    ...(reason && { reason }),
    ...(check.waiver && { waivedUntil: check.waiver.until }),
  }
}

function addOutcome(testCase: TestCase, record: RunRecord, run: Run, check: CheckRecord): void {
  switch (check.outcome) {
    case 'passed':
      return
    case 'failed':
      addFailure(testCase, record, run, check)
      return
    case 'errored':
      testCase.error(xmlText(check.reason), 'errored', xmlText(findingDetails(record, run, check)))
      return
    case 'skipped':
    case 'inapplicable':
    case 'waived':
      // The builder's <skipped> holds no message, so the reason stands beside it.
      testCase.skipped().standardOutput(xmlText(`${check.outcome}: ${check.reason}`))
  }
}

function addFailure(testCase: TestCase, record: RunRecord, run: Run, check: CheckRecord): void {
  const text = xmlText(findingDetails(record, run, check))
  if (check.level === 'must') {
    testCase
      .failure(xmlText(`expected ${check.expected}, got ${check.actual}`), 'nonconformance')
      .stacktrace(text)
  } else {
    // A <failure> would break a pipeline whose verdict is conformant.
    testCase.standardOutput(`failed, but a "${check.level}" leaves the verdict standing\n${text}`)
  }
}
