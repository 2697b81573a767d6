import type { HeldMembers, HeldOrders, OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { withValues } from '../../contracts/own/with-values.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { HeldOrderFacts, Members, SentMembers } from '../families/read-back/read-back-facts.js'
import type { OutgoingRequest } from '../run/outgoing-request.js'
import type { Target } from '../run/target/target.js'
import { withMember } from './members.js'
import { nothingShown } from './shown-credentials.js'
import { validBody, validRequest, type Sent } from './valid-requests.js'

/** What is asked of whoever shows the orders of a folder that he holds. */
export function heldFacts(own: OwnSurface, held: HeldOrders, operation: OwnOperation): HeldOrderFacts {
  const idsOf = (order: Members) => ({ [held.id]: wordOf(order[held.id]) })
  const request = (target: Target, body: Members, sent: Sent = {}): OutgoingRequest =>
    validRequest(target, own, operation, { body, headers: repeatHeader(own, held, body), ...sent })
  const order = (target: Target, changes: HeldMembers = {}): Members =>
    withValues(validBody(target, own, operation), changes) as Members
  return {
    surface: own.surface as Surface,
    operation: held.operation,
    order,
    idsOf,
    request,
    texts: sentMembers(held.texts),
    amounts: sentMembers(held.amounts),
    lists: sentMembers(held.lists),
    changed: (body, changes) => withValues(body, changes) as Members,
    sameCustomer: (customer, number) => {
      const { who, what } = held.customer ?? {}
      return sentMembers({ ...(who && { [who]: customer }), ...(what && { [what]: `No ${number}` }) })
    },
    async sendRefused(target) {
      const whole = order(target)
      const member = refusedWithout(own, held)
      const broken = member === undefined ? whole : (withMember(whole, member, undefined) as Members)
      const sent = member === undefined ? { instead: nothingShown(own) } : { invalid: true }
      return { exchange: await target.send(request(target, broken, sent)), ids: idsOf(whole) }
    },
  }
}

/** A repeat that is known by a header has the same one. */
function repeatHeader({ repeats }: OwnSurface, { operation, id }: HeldOrders, body: Members) {
  const { by } = repeats.find((repeat) => repeat.operation === operation) ?? {}
  return by && 'header' in by ? { [by.header]: `uyum-${wordOf(body[id])}` } : {}
}

function sentMembers(values: HeldMembers): SentMembers {
  return { changes: values, paths: Object.keys(values) }
}

/** A member without which the documents refuse an order; where they name none, it is sent without a credential. */
export function refusedWithout({ demands }: OwnSurface, held: HeldOrders): string | undefined {
  for (const demand of demands) {
    if (demand.demands !== 'member-required' || demand.operation !== held.operation) continue
    const { member, refusal } = demand
    if (refusal.length > 0 && member !== held.id && !member.includes('.')) return member
  }
  return undefined
}
