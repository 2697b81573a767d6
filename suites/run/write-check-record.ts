import { levelOf, type Level, type Requirement } from '../../contracts/requirement.js'
import type { Check } from '../check.js'
import type { CheckRecord } from '../run-record.js'
import type { CheckResult } from './check-result.js'
import { evidenceOf } from './evidence.js'
import type { Redactor } from './redactor.js'
import type { Target } from './target.js'

/** A check's entry in the record: its requirement in full, what came of it, and the evidence. */
export function writeCheckRecord(
  check: Check,
  requirement: Requirement,
  { outcome, expected, actual, reason }: CheckResult,
  evidence: { target: Target; redactor: Redactor; durationMs: number },
): CheckRecord {
  const { target, redactor, durationMs } = evidence
  const words = (language: 'en' | 'tr') => ({
    expected: redactor.text(expected?.[language] ?? ''),
    actual: redactor.text(actual?.[language] ?? ''),
    reason: redactor.text(reason?.[language] ?? ''),
  })
  return {
    id: check.id,
    title: check.title,
    tags: [...(check.tags ?? [])],
    requirement: check.requirement,
    requirementText: requirement.text,
    basis: requirement.basis,
    quote: requirement.basis === 'assumed' ? '' : requirement.quote,
    document: requirement.basis === 'assumed' ? '' : requirement.document,
    level: checkLevel(check, requirement),
    outcome,
    ...words('en'),
    tr: words('tr'),
    durationMs,
    exchanges: target.attempts.map((attempt) => evidenceOf(attempt, redactor)),
  }
}

const weight: Record<Level, number> = { must: 2, should: 1, may: 0 }

/** The weight of a check: its requirement's, or what it lowers it to. */
export function checkLevel(check: Check, requirement: Requirement): Level {
  const level = levelOf(requirement)
  return check.level && weight[check.level] < weight[level] ? check.level : level
}
