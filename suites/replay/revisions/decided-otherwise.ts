import type { Change } from '../../../contracts/revisions/change.js'
import { isAlone } from '../../../contracts/revisions/is-alone.js'
import type { Revision } from '../../../contracts/revisions/revision.js'
import { levelOf, type Requirement } from '../../../contracts/requirements/requirement.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import type { CheckRecord, ExchangeRecord, Run, RunRecord } from '../../record/run-record.js'

/** Why checks of a record would be decided otherwise by another revision, with those that would. */
export interface Redecision {
  target: string
  why: Bilingual
  checks: string[]
}

/** A requirement that the record has no check of. */
export interface NewDemand {
  target: string
  requirement: string
  level: string
  text: Bilingual
}

export interface RecordComparison {
  otherwise: Redecision[]
  added: NewDemand[]
}

/** Which checks of a record another revision would decide otherwise, and what it asks that was not asked. */
export function decidedOtherwise(
  { runs }: RunRecord,
  old: Revision,
  recent: Revision,
  changes: readonly Change[],
): RecordComparison {
  const of = runs.filter(({ surface }) => surface in old.requirements || surface in recent.requirements)
  return {
    otherwise: of.flatMap((run) => redecisionsOf(run, old, recent, changes)),
    added: of.flatMap((run) => demandsAdded(run, old, recent)),
  }
}

/** The demands on the side that was judged. */
function demandsOf({ surface, side }: Run, revision: Revision): Readonly<Record<string, Requirement>> {
  return (side === 'server' ? revision.requirements : revision.clientRequirements)[surface] ?? {}
}

function demandsAdded(run: Run, old: Revision, recent: Revision): NewDemand[] {
  const [before, after] = [demandsOf(run, old), demandsOf(run, recent)]
  return Object.entries(after)
    .filter(([name, demand]) => !before[name] || (before[name].untestable && !demand.untestable))
    .map(([requirement, demand]) => ({
      target: run.target,
      requirement,
      level: levelOf(demand),
      text: demand.text,
    }))
}

function redecisionsOf(run: Run, old: Revision, recent: Revision, changes: readonly Change[]): Redecision[] {
  const groups = new Map<string, Redecision>()
  const before = demandsOf(run, old)
  const after = isAlone(recent) ? before : demandsOf(run, recent)
  for (const check of run.checks) {
    for (const why of [
      ...weightChanges(check, before[check.requirement], after[check.requirement]),
      ...bodyChanges(run, check, old, recent),
    ]) {
      const group = groups.get(why.en) ?? { target: run.target, why, checks: [] }
      groups.set(why.en, group)
      if (!group.checks.includes(check.id)) group.checks.push(check.id)
    }
  }
  return [...credentialChanges(run, changes), ...groups.values()]
}

/** A credential that travels elsewhere decides every check that shows one: told once. */
function credentialChanges(run: Run, changes: readonly Change[]): Redecision[] {
  const asked = run.checks.filter(({ exchanges }) => exchanges.length > 0).map(({ id }) => id)
  if (asked.length === 0) return []
  return changes
    .filter((change) => change.of === 'credential')
    .map(({ at, what }) => ({
      target: run.target,
      why: { en: `${at}: ${what.en}`, tr: `${at}: ${what.tr}` },
      checks: asked,
    }))
}

/** A check may weigh less than its requirement: what counts is whether the requirement's weight changed. */
function weightChanges(
  check: CheckRecord,
  before: Requirement | undefined,
  after: Requirement | undefined,
): Bilingual[] {
  if (!before) return []
  if (!after) return [{ en: 'their requirement is gone', tr: 'gereklilikleri kalktı' }]
  const [was, is] = [levelOf(before), levelOf(after)]
  if (was === is || check.level === is) return []
  return [
    {
      en: `their requirement is a ${is}, it was a ${was}`,
      tr: `gereklilikleri artık ${is}, önce ${was} idi`,
    },
  ]
}

/** What was recorded, held against the other revision: a body that was sound by the old one and is not by the new. */
function bodyChanges(run: Run, check: CheckRecord, old: Revision, recent: Revision): Bilingual[] {
  if (check.outcome !== 'passed') return []
  return check.exchanges.flatMap((exchange) => [
    ...brokenRequest(run, exchange, old, recent),
    ...brokenAnswer(exchange, old, recent),
  ])
}

function brokenRequest(
  run: Run,
  { operation, request }: ExchangeRecord,
  old: Revision,
  recent: Revision,
): Bilingual[] {
  const violation = newViolation(`${operation}.request`, request.body, old, recent)
  if (!violation) return []
  const at = `${operation} ${violation.path} ${violation.message}`.replaceAll(/\s+/g, ' ')
  return run.side === 'client'
    ? [
        {
          en: `what the client sent breaks the new contract: ${at}`,
          tr: `istemcinin gönderdiği yeni sözleşmeye uymuyor: ${at}`,
        },
      ]
    : [
        {
          en: `the request that they send breaks the new contract: ${at}`,
          tr: `gönderdikleri istek yeni sözleşmeye uymuyor: ${at}`,
        },
      ]
}

function brokenAnswer({ operation, response }: ExchangeRecord, old: Revision, recent: Revision): Bilingual[] {
  if (!response) return []
  const violation = newViolation(`${operation}.${response.status}`, response.body, old, recent)
  if (!violation) return []
  const at = `${operation} ${response.status} ${violation.path} ${violation.message}`.replaceAll(/\s+/g, ' ')
  return [{ en: `the answer breaks the new contract: ${at}`, tr: `yanıt yeni sözleşmeye uymuyor: ${at}` }]
}

/** Nothing where the body was unsound already, or is no JSON: a record may hold an excerpt of it. */
function newViolation(schema: string, body: string, old: Revision, recent: Revision): Violation | undefined {
  if (!recent.validators[schema] || !old.validators[schema]) return undefined
  try {
    const value: unknown = JSON.parse(body)
    if (violationsOf(old.validators, schema, value).length > 0) return undefined
    return violationsOf(recent.validators, schema, value)[0]
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
