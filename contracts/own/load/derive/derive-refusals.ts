import type { Provocation } from '../../demand.js'
import type { Derived } from './derived.js'
import type { DerivedFrom } from './derived-from.js'
import { groundedRequirement } from './grounds.js'
import { identityMembers } from './identity-members.js'
import { refusalCodes } from './refusal-codes.js'
import { requiredOf } from './schema-members.js'
import { sheetRefusal } from './sheet-refusal.js'
import type { Schema } from '../document/normalise-schemas.js'
import { parameterNaming } from '../../path-parameter.js'
import type { OwnOperation } from '../../own-partner.js'
import { violationsOf, type Validator } from '../../../validation/validation.js'

/** Refusals whose body an operation documents, as far as one can be provoked: it is as its schema says. */
export function addRefusalAnswers(derived: Derived, from: DerivedFrom): void {
  const { operations, grounds, validators } = from
  for (const operation of operations)
    for (const [statuses, by] of provocations(operation, from)) {
      const telling = statuses.filter((status) => saysSomething(validators, `${operation.id}.${status}`))
      const [answer] = telling.map((status) => operation.answers[status]!)
      if (!answer) continue
      const [en, tr] = [statuses.join(' or '), statuses.join(' ya da ')]
      derived.add(
        `${operation.id}-${statuses.join('-or-')}-answer`,
        groundedRequirement(
          {
            kind: 'answer-member',
            operation: operation.id,
            en: `The refusal ${en} of ${operation.id} has the documented members, each of its type.`,
            tr: `${operation.id} isteğini ${tr} ile reddeden yanıt belgelenen alanları, her birini kendi türünde taşır.`,
          },
          'properties' in answer.schema! ? grounds.of(answer.schema, 'properties') : grounds.ofAnswer(answer),
        ),
        { demands: 'refusal-answer', operation: operation.id, statuses: statuses.map(Number), by },
      )
    }
}

/** By which cause what is provoked so is refused. */
const causes = { credential: 'missing-credential', member: 'missing-member', id: 'not-found' } as const

/** Of the refusals that can be provoked, the codes that the sheet shows. */
export function addRefusalCodes(derived: Derived, from: DerivedFrom): void {
  const { operations, grounds, file } = from
  for (const operation of operations)
    for (const [statuses, by] of provocations(operation, from)) {
      const cause = causes[typeof by === 'string' ? by : 'member']
      const refusal = sheetRefusal(file.refusals ?? {}, cause)
      const codes = refusal ? refusalCodes(refusal.body) : []
      if (!refusal || codes.length === 0 || !statuses.includes(String(refusal.status))) continue
      const { status, quote = '' } = refusal
      const shown = codes.map(({ member, value }) => `${member}: ${value}`).join(', ')
      derived.add(
        `${operation.id}-${status}-code`,
        groundedRequirement(
          {
            // What the quoted sentence does not say is the sheet's word alone.
            kind: codes.every(({ value }) => quote.includes(String(value)))
              ? 'documented-status'
              : 'answer-detail',
            operation: operation.id,
            en: `The refusal ${status} of ${operation.id} has the documented code (${shown}).`,
            tr: `${operation.id} isteğini ${status} ile reddeden yanıt belgelenen kodu taşır (${shown}).`,
          },
          grounds.ofFact(refusal),
        ),
        { demands: 'refusal-code', operation: operation.id, status, by, codes },
      )
    }
}

/**
 * By what a status can be had: a credential left out, a required member left out, an id that nobody was given. Where two
 * are documented nobody can say which it will be.
 */
function provocations(
  operation: OwnOperation,
  { sheet, resources, operations }: DerivedFrom,
): [statuses: string[], by: Provocation][] {
  const { id, answers, isOpen, requestSchema, bodyIsRequired } = operation
  const documented = (...statuses: string[]): string[] => statuses.filter((status) => status in answers)
  const isGuarded = !isOpen && Object.values(sheet.credentials).some((place) => !('member' in place))
  const required = bodyIsRequired ? requiredOf((requestSchema ?? {}) as Schema) : []
  // Who does not say who calls may be refused for that.
  const member = required.find((name) => !identityMembers(sheet).includes(name))
  const resource = resources.find(({ read, update = [], remove }) => [read, ...update, remove].includes(id))
  const isOfOne = resource !== undefined && parameterNaming({ operations }, resource, operation) !== undefined
  const found: [statuses: string[], by: Provocation | undefined][] = [
    [documented('401', '403'), isGuarded ? 'credential' : undefined],
    [documented('400', '422'), member === undefined ? undefined : { member }],
    [documented('404'), isOfOne ? 'id' : undefined],
  ]
  return found.flatMap(([statuses, by]): [string[], Provocation][] =>
    by === undefined || statuses.length === 0 ? [] : [[statuses, by]],
  )
}

/** A schema that takes whatever comes demands nothing. */
function saysSomething(validators: Readonly<Record<string, Validator>>, name: string): boolean {
  return (
    validators[name] !== undefined &&
    [{}, [], 'x', 1].some((body) => violationsOf(validators, name, body).length > 0)
  )
}
