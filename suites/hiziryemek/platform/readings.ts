import { expectStatus, expectTaken } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

/** What an id that can be no order's may be refused with. */
export function unusableIdStatuses(target: Target): readonly number[] {
  const reading = target.reading('hiziryemek.unusable-id')
  return reading === 'either' ? [400, 404] : [Number(reading)]
}

/** A status outside the natural order was answered as the reading says. */
export function expectMoveAnswered(target: Target, exchange: Exchange): void {
  const reading = target.reading('hiziryemek.status-moves')
  if (reading === 'natural-order') return expectStatus(exchange, 400)
  expectTaken(exchange, ...(reading === 'free' ? [] : [400]))
}

/** The ids of two orders were answered as the reading says. */
export function expectConflictAnswered(target: Target, exchange: Exchange): void {
  const reading = target.reading('hiziryemek.conflicting-ids')
  if (reading === 'refuse') return expectStatus(exchange, 400, 404)
  expectTaken(exchange, ...(reading === 'any' ? [400, 404] : []))
}

/** A call with a known orderId and a new posOrderId was answered as the reading says. */
export function expectLinking(target: Target, exchange: Exchange): void {
  const mustLink = target.reading('hiziryemek.pos-order-id-link') === 'call-with-both'
  expectTaken(exchange, ...(mustLink ? [] : [400, 404]))
}

/** A posOrderId that a call may have made known was found, or not, as the reading says. */
export function expectLinked(target: Target, exchange: Exchange): void {
  const mustLink = target.reading('hiziryemek.pos-order-id-link') === 'call-with-both'
  expectTaken(exchange, ...(mustLink ? [] : [404]))
}
