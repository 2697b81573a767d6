import { isClientError } from '../../contracts/wire/status-class.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { expectClientError, expectStatus, expectTaken } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import { missingState, MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import { dependsOnState, orderMember } from './arranged-call.js'

/** A valid request is taken: with a documented success, or as this target takes every sound one. */
export function expectTakenAsUsual(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  exchange: Exchange,
): void {
  const { status } = exchange.response
  // That it is not the documented one is told by the check of that answer.
  if (status < 300 && status === target.successOf(operation.id, status)) return
  expectSuccess(target, own, operation, exchange)
}

/** A valid request is answered with a documented success. News of an order that the target may not know obliges it to nothing. */
export function expectSuccess(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  exchange: Exchange,
): void {
  const { answers, requestExample, requestSchema } = operation
  const { status } = exchange.response
  const { properties = {} } = (requestSchema ?? {}) as { properties?: object }
  const shown = requestExample ?? Object.fromEntries(Object.keys(properties).map((name) => [name, name]))
  const isNews = orderMember(own, shown) !== undefined && target.arranged.length === 0
  if (isNews && isClientError(status)) throw missingState('order exists', {})
  if (dependsOnState(own, operation) && [400, 404, 409, 422].includes(status))
    throw stateUntold(operation.id, status)
  const documented = Object.keys(answers).filter(
    (name) => /^2\d\d$/.test(name) && Number(name) !== ofRepeats(own, operation),
  )
  const isRange = Object.keys(answers).some((name) => /^2xx$/i.test(name)) || documented.length === 0
  if (isRange) expectTaken(exchange)
  else expectStatus(exchange, ...documented.map(Number))
}

/** What a repeat alone is answered with. */
function ofRepeats({ repeats }: OwnSurface, { id }: OwnOperation): number | undefined {
  return repeats.find(({ operation }) => operation === id)?.status
}

/** The request is refused with one of these statuses; with any 4xx, where none is documented. */
export function expectRefused(exchange: Exchange, statuses: readonly number[]): void {
  if (statuses.length === 0) expectClientError(exchange)
  else expectStatus(exchange, ...statuses)
}

function stateUntold(operation: string, status: number): MissingPrerequisite {
  return new MissingPrerequisite({
    en: `${operation} was answered with HTTP ${status}: no folder says in which status it is taken; name it under "moves" or "orders" of partner.yaml`,
    tr: `${operation}, HTTP ${status} ile yanıtlandı: hangi durumda kabul edildiğini klasör söylemiyor; partner.yaml içinde "moves" veya "orders" altında belirtin`,
  })
}
