import type { Provocation } from '../../demand.js'
import type { Derived } from './derived.js'
import type { DerivedFrom } from './derived-from.js'
import { groundedRequirement } from './grounds.js'
import { identityMembers } from './identity-members.js'
import { requiredOf } from './schema-members.js'
import type { Schema } from '../document/normalise-schemas.js'
import { parameterNaming } from '../../path-parameter.js'
import type { OwnOperation } from '../../own-partner.js'
import { violationsOf, type Validator } from '../../../validation/validation.js'

/** Refusals whose body an operation documents, as far as one can be provoked: it is as its schema says. */
export function addRefusalAnswers(derived: Derived, from: DerivedFrom): void {
  const { operations, grounds, validators } = from
  for (const operation of operations)
    for (const [status, by] of provocations(operation, from)) {
      const answer = operation.answers[status]
      if (!answer?.schema || !saysSomething(validators, `${operation.id}.${status}`)) continue
      derived.add(
        `${operation.id}-${status}-answer`,
        groundedRequirement(
          {
            kind: 'answer-member',
            operation: operation.id,
            en: `The refusal ${status} of ${operation.id} has the documented members, each of its type.`,
            tr: `${operation.id} isteğini ${status} ile reddeden yanıt belgelenen alanları, her birini kendi türünde taşır.`,
          },
          'properties' in answer.schema ? grounds.of(answer.schema, 'properties') : grounds.ofAnswer(answer),
        ),
        { demands: 'refusal-answer', operation: operation.id, status: Number(status), by },
      )
    }
}

/** By what a status can be had: a credential left out, a required member left out, an id that nobody was given. */
function provocations(
  operation: OwnOperation,
  { sheet, resources, operations }: DerivedFrom,
): [status: string, by: Provocation][] {
  const { id, answers, isOpen, requestSchema, bodyIsRequired } = operation
  const first = (...statuses: string[]): string[] =>
    statuses.filter((status) => status in answers).slice(0, 1)
  const isGuarded = !isOpen && Object.values(sheet.credentials).some((place) => !('member' in place))
  const required = bodyIsRequired ? requiredOf((requestSchema ?? {}) as Schema) : []
  // Who does not say who calls may be refused for that.
  const member = required.find((name) => !identityMembers(sheet).includes(name))
  const resource = resources.find(({ read, update = [], remove }) => [read, ...update, remove].includes(id))
  const isOfOne = resource !== undefined && parameterNaming({ operations }, resource, operation) !== undefined
  const found: [statuses: string[], by: Provocation | undefined][] = [
    [first('401', '403'), isGuarded ? 'credential' : undefined],
    [first('422', '400'), member === undefined ? undefined : { member }],
    [first('404'), isOfOne ? 'id' : undefined],
  ]
  return found.flatMap(([statuses, by]) =>
    by === undefined ? [] : statuses.map((status): [string, Provocation] => [status, by]),
  )
}

/** A schema that takes whatever comes demands nothing. */
function saysSomething(validators: Readonly<Record<string, Validator>>, name: string): boolean {
  return (
    validators[name] !== undefined &&
    [{}, [], 'x', 1].some((body) => violationsOf(validators, name, body).length > 0)
  )
}
