import type { Finding } from '../../contracts/lint/finding.js'
import { kinds, type RequirementKind } from '../../contracts/requirements/requirement-kind.js'
import { levelOf, type Level, type Requirements } from '../../contracts/requirements/requirement.js'
import { outweighs } from '../run/record/write-check-record.js'
import { placeOfCheck } from './place-of-check.js'

/** What of a check its level follows from. */
export interface WeighedCheck {
  id: string
  requirement: string
  level?: Level
  kind?: RequirementKind
}

/** A check weighs what its requirement does; one that asks more names the lighter sort of demand that it makes. */
export function lintCheckLevels(
  checks: readonly WeighedCheck[],
  requirements: Requirements,
  folder: string,
): Finding[] {
  return checks.flatMap((check) => {
    const fault = faultOf(check, levelOf(requirements[check.requirement]!))
    return fault ? [{ ...placeOfCheck(folder, check.id), ...fault }] : []
  })
}

function faultOf(
  { id, level, kind }: WeighedCheck,
  demanded: Level,
): Pick<Finding, 'rule' | 'message' | 'cure'> | undefined {
  if (level === undefined && kind === undefined) return undefined
  if (kind === undefined) {
    return {
      rule: 'lowered-check-has-kind',
      message: `${id}: it is ${level}, and does not say what sort of demand it makes`,
      cure: "Name it: ...askingMore('<kind>'), out of requirement-kind.ts.",
    }
  }
  if (level === undefined || outweighs(level, kinds[kind])) {
    return {
      rule: 'check-level-follows-kind',
      message: `${id}: it is ${level ?? demanded}; of the kind ${kind} it is ${kinds[kind]}`,
      cure: `Lower it: ...askingMore('${kind}').`,
    }
  }
  if (outweighs(level, demanded)) {
    return {
      rule: 'check-is-no-heavier',
      message: `${id}: it is ${level}, and its requirement ${demanded}`,
      cure: 'Take its level out, or name a requirement that weighs as much.',
    }
  }
  return outweighs(kinds[kind], level)
    ? {
        rule: 'check-is-no-lighter',
        message: `${id}: it is ${level}; of the kind ${kind} it is ${kinds[kind]}`,
        cure: `Raise it: ...askingMore('${kind}').`,
      }
    : undefined
}
