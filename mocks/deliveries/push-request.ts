import { operationsOf } from '../../contracts/openapi/operations.js'
import { OptionError } from '../options/option-error.js'
import { setValuesAt } from '../call/set-value-at.js'
import { callers } from './callers.js'
import type { Push } from './delivery.js'
import { documentedBody, documentedOperation } from './documented-operation.js'
import { requireSigning } from './targets/require-signing.js'

/** What a tester wants to be pushed. */
export interface PushRequest extends Omit<Push, 'operation'> {
  /** May be left out where the surface has only one. */
  operation?: string
  /** Values by dotted path, put into the body. */
  set?: Readonly<Record<string, unknown>>
  /** How many deliveries to make of it. */
  times?: number
}

/** The deliveries to make of a request: as many as it says, all alike. */
export function pushesOf({ operation, set = {}, times = 1, body, ...push }: PushRequest): Push[] {
  const documented = documentedOperation(push.surface, operation ?? onlyOperation(push))
  requireSigning(push.surface, push.signature)
  const whole = setValuesAt(body === undefined ? documentedBody(documented) : body, set)
  return Array.from({ length: times }, () => ({ ...push, operation: documented.id, body: whole }))
}

function onlyOperation({ surface }: Pick<Push, 'surface'>): string {
  const operations = operationsOf(callers[surface].contract, surface).map(({ id }) => id)
  if (operations.length === 1) return operations[0]!
  throw new OptionError({
    en: `pushing to ${surface}: expected an operation, one of ${operations.join(', ')}.`,
    tr: `${surface}: bir işlem bekleniyordu, şunlardan biri: ${operations.join(', ')}.`,
  })
}
