import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { testCaseOf } from './test-case.js'
import type { TestSuite } from './test-suite.js'

/** A suite for each requirement: its properties say what it demands and on whose words, its cases are the checks. */
export function requirementSuites(
  record: RunRecord,
  run: Run,
  target: string,
  nameOfRun: string,
): TestSuite[] {
  return [...byRequirement(run.checks)].map(([name, checks]) => {
    const cases = checks.map((check) => testCaseOf(record, run, target, check))
    return {
      name: `${nameOfRun}: ${name}`,
      durationMs: cases.reduce((sum, { durationMs }) => sum + durationMs, 0),
      properties: propertiesOf(checks[0]!),
      cases,
    }
  })
}

/** A check may ask for a requirement at a lighter level than another does: then they are apart. */
function byRequirement(checks: readonly CheckRecord[]): Map<string, CheckRecord[]> {
  const groups = new Map<string, CheckRecord[]>()
  for (const check of checks) {
    const name = check.level === 'must' ? check.requirement : `${check.requirement} (${check.level})`
    const group = groups.get(name)
    if (group) group.push(check)
    else groups.set(name, [check])
  }
  return groups
}

function propertiesOf(check: CheckRecord): TestSuite['properties'] {
  const { requirement, requirementText, basis, level, document, quote } = check
  return Object.entries({ requirement, requirementText: requirementText.en, basis, level, document, quote })
}
