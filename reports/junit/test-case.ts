import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { findingDetails, findingSummary } from '../finding-details.js'
import { xml, type Markup } from '../xml.js'
import { seconds } from './seconds.js'

export interface TestCase {
  markup: Markup
  result: 'success' | 'failure' | 'error' | 'skipped'
  durationMs: number
}

/** One check as a test case, named by its id, which never changes: CI follows it from run to run. */
export function testCaseOf(record: RunRecord, run: Run, className: string, check: CheckRecord): TestCase {
  const { id: name, durationMs } = check
  const [result, markup] = resultOf(check, findingDetails(record, run, check))
  return { result, durationMs, markup: testCaseElement({ name, className, durationMs }, markup) }
}

/** The case of a target that is down: without it there would be no case at all, which CI takes for success. */
export function unreachableCase(run: Run, className: string, reason: string): TestCase {
  const name = `${run.surface}/target-is-reachable`
  const error = xml`<error message="${reason}" type="unreachable"></error>`
  return {
    result: 'error',
    durationMs: 0,
    markup: testCaseElement({ name, className, durationMs: 0 }, error),
  }
}

function testCaseElement(
  { name, className, durationMs }: { name: string; className: string; durationMs: number },
  result: Markup,
): Markup {
  return xml`    <testcase name="${name}" classname="${className}" time="${seconds(durationMs)}">${result}</testcase>\n`
}

function resultOf(check: CheckRecord, details: string): [TestCase['result'], Markup] {
  const summary = findingSummary(check)
  switch (check.outcome) {
    case 'passed':
      return ['success', xml``]
    case 'failed':
      // A <failure> of a lighter one would break a pipeline whose verdict is conformant.
      return check.level === 'must'
        ? ['failure', xml`<failure message="${summary}" type="nonconformance">${details}</failure>`]
        : [
            'success',
            xml`<system-out>failed, but a "${check.level}" leaves the verdict standing\n${details}</system-out>`,
          ]
    case 'errored':
      return ['error', xml`<error message="${summary}" type="errored">${details}</error>`]
    case 'skipped':
    case 'inapplicable':
    case 'waived':
      // Jenkins shows the attribute, GitLab the text.
      return ['skipped', xml`<skipped message="${summary}">${summary}</skipped>`]
  }
}
