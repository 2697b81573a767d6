import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { Bilingual } from '../../text/language.js'

/** A requirement that is not met, with the checks that show it: mending it mends them all. */
export interface RequirementTask {
  requirement: Bilingual
  checks: CheckRecord[]
}

export function requirementTasks(failed: readonly CheckRecord[]): RequirementTask[] {
  const tasks = new Map<string, RequirementTask>()
  for (const check of failed) {
    const task = tasks.get(check.requirement) ?? { requirement: check.requirementText, checks: [] }
    tasks.set(check.requirement, task)
    task.checks.push(check)
  }
  return [...tasks.values()]
}
