import { levelOf, type Level, type Requirement } from '../../../contracts/requirements/requirement.js'
import { columnsOf, type DocumentTable } from '../../../contracts/requirements/table-columns.js'
import type { Check } from '../../check.js'
import type { CheckRecord, Move } from '../../record/run-record.js'
import type { CheckResult } from './check-result.js'
import { evidenceOf } from './evidence.js'
import { cutExcerpts } from './excerpt.js'
import type { Attempt } from '../http/exchange.js'
import type { ConfirmedReading } from '../readings/confirmed-reading.js'
import type { Redactor } from './redactor.js'

/** What the record says of a check itself, of a server or of a client. */
type CheckHeader = Pick<Check, 'title' | 'requirement' | 'level' | 'tags'> & { id: string }

interface CheckEvidence {
  attempts: readonly Attempt[]
  redactor: Redactor
  /** The moves of orders that it asked for or saw. */
  moves: readonly Move[]
  durationMs: number
  /** The tables of the documents. */
  tables: readonly DocumentTable[] | undefined
  /** The partner's answer that it rests on. */
  confirmation?: ConfirmedReading | undefined
}

/** A check's entry in the record: its requirement in full, what came of it, and the evidence. */
export function writeCheckRecord(
  check: CheckHeader,
  requirement: Requirement,
  { outcome, expected, actual, reason, lacks }: CheckResult,
  { attempts, redactor, moves, durationMs, tables, confirmation }: CheckEvidence,
): CheckRecord {
  const shown = (text = ''): string => cutExcerpts(redactor.text(text))
  const words = (language: 'en' | 'tr') => ({
    expected: shown(expected?.[language]),
    actual: shown(actual?.[language]),
    reason: shown(reason?.[language]),
  })
  const columns = columnsOf(tables, requirement)
  return {
    id: check.id,
    title: check.title,
    tags: [...(check.tags ?? [])],
    requirement: check.requirement,
    requirementText: requirement.text,
    basis: requirement.basis,
    quote: requirement.basis === 'assumed' ? '' : requirement.quote,
    ...(columns !== undefined && { columns }),
    document: requirement.basis === 'assumed' ? '' : requirement.document,
    level: checkLevel(check, requirement),
    ...(confirmation && { confirmed: confirmation }),
    outcome,
    ...words('en'),
    tr: words('tr'),
    ...(lacks && { lacks: lacks }),
    ...(moves.length > 0 && { moves: redactor.all([...moves]) }),
    durationMs,
    exchanges: attempts.map((attempt) => evidenceOf(attempt, redactor)),
  }
}

const weight: Record<Level, number> = { must: 2, should: 1, may: 0 }

/** Whether a level decides more of the verdict than another. */
export function outweighs(level: Level, other: Level): boolean {
  return weight[level] > weight[other]
}

/** The weight of a check: its requirement's, or what it lowers it to. */
export function checkLevel(check: Pick<Check, 'level' | 'requirement'>, requirement: Requirement): Level {
  const level = levelOf(requirement)
  return check.level && outweighs(level, check.level) ? check.level : level
}
