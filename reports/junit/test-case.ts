import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { findingDetails, findingSummary } from '../findings/finding-details.js'
import { xml, type Markup } from '../text/xml.js'
import { seconds } from './seconds.js'

export interface TestCase {
  markup: Markup
  result: 'success' | 'failure' | 'error' | 'skipped'
  durationMs: number
}

/**
 * One check as a test case, named by its id, which never changes: CI follows it from run to run. Jenkins reads the
 * class as package and class, split at the last point: a target holds the areas of its surface.
 */
export function testCaseOf(record: RunRecord, run: Run, target: string, check: CheckRecord): TestCase {
  const { id: name, durationMs } = check
  const className = `${target}.${name.split('/').at(-2)}`
  const [result, markup] = resultOf(check, findingDetails(record, run, check))
  return { result, durationMs, markup: testCaseElement({ name, className, durationMs }, markup) }
}

/** The case of a target that is down, or is another: without it there would be no case at all, which CI takes for success. */
export function standstillCase(run: Run, target: string, what: string, reason: string): TestCase {
  const name = `${run.surface}/${what}`
  const type = run.unreachable === undefined ? 'stopped' : 'unreachable'
  const error = xml`<error message="${reason}" type="${type}">${reason}</error>`
  const className = `${target}.target`
  return {
    result: 'error',
    durationMs: 0,
    markup: testCaseElement({ name, className, durationMs: 0 }, error),
  }
}

/** What all failures of the target follow from stands first. */
export function indistinctCase(run: Run, target: string, fact: string): TestCase {
  const name = `${run.surface}/answers-differ`
  const failure = xml`<failure message="${fact}" type="indistinct">${fact}</failure>`
  const className = `${target}.target`
  return {
    result: 'failure',
    durationMs: 0,
    markup: testCaseElement({ name, className, durationMs: 0 }, failure),
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
      // A <failure> of a lighter one would break a pipeline whose verdict is conformant; of a case that passed,
      // GitLab shows nothing.
      return check.level === 'must'
        ? ['failure', xml`<failure message="${summary}" type="nonconformance">${details}</failure>`]
        : skipped(`failed, but a "${check.level}" leaves the verdict standing: ${summary}`, details)
    case 'errored':
      return ['error', xml`<error message="${summary}" type="errored">${details}</error>`]
    case 'waived':
      return skipped(summary, details)
    case 'skipped':
    case 'inapplicable':
      return skipped(summary)
  }
}

/** Jenkins shows the attribute, GitLab the text. */
function skipped(message: string, details = ''): ['skipped', Markup] {
  const text = details === '' ? message : `${message}\n${details}`
  return ['skipped', xml`<skipped message="${message}">${text}</skipped>`]
}
