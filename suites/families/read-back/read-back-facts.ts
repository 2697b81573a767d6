import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { OutgoingRequest } from '../../run/outgoing-request.js'
import type { Target } from '../../run/target/target.js'
import type { HeldQuestion } from '../../run/hooks/read-back/held-order.js'

export type Members = Readonly<Record<string, unknown>>
type Ids = HeldQuestion['ids']

/** Members that an order is changed by, and where in it they are looked at. */
export interface SentMembers {
  /** Replaced in a valid order. */
  changes: Members
  /** Dotted paths. */
  paths: readonly string[]
}

/** What a rush needs to know of a surface that receives orders. */
export interface RushedOrderFacts {
  surface: Surface
  operation: string
  /** A valid order of its own, with these members replaced. */
  order(target: Target, changes?: Members): Members | Promise<Members>
  idsOf(order: Members): Ids
  /** How it is sent. */
  request(target: Target, order: Members): OutgoingRequest
  /** Of one customer, with what tells the two orders from each other: short, and of plain letters. */
  sameCustomer(name: string, number: number): SentMembers
  /** How an order is called off, and what is held of it then; absent where no document knows such a call. */
  cancel?: { request(target: Target, order: Members): OutgoingRequest; expected: Members }
}

/** What the checks of a receiver of orders need to know of a surface. */
export interface HeldOrderFacts extends RushedOrderFacts {
  /** Texts outside of lists. */
  texts: SentMembers
  /** Amounts outside of lists. */
  amounts: SentMembers
  lists: SentMembers
  /** An order with these members replaced; absent where they are the order's own. */
  changed?(order: Members, changes: Members): Members
  /** Notes that are null, where the documents allow it. */
  emptyNotes?: SentMembers
  /** Sends an order that the documents refuse, with ids that are its own. */
  sendRefused(target: Target): Promise<{ exchange: Exchange; ids: Ids }>
}

/** An order that an event is about. */
export interface MovedOrder {
  ids: Ids
  /** Sends the event. */
  send(): Promise<Exchange>
}

/** An event of which a rush sends many, each about an order of its own. */
export interface ManyEventsFacts {
  operation: string
  /** The state that brings such an order about; absent where the event itself makes it known. */
  state?: string
  /** With the members that the order has when the event was taken, by the contract's names. */
  arrange(target: Target): Promise<{ ids: Ids; request: OutgoingRequest; expected: Members }>
}

interface HeldEvent {
  /** Behind the area of the check's id. */
  name: string
  title: Bilingual
  operation: string
  /** The state that it asks for. */
  state?: string
  arrange(target: Target): Promise<MovedOrder>
}

/** What the checks of a receiver of events need to know of a surface. */
export interface HeldMoveFacts {
  surface: Surface
  /** Each with the members that the order has then, by the contract's names; where the order is there before the event, so is it by the hook. */
  moves: readonly (HeldEvent & { expected: Members; isHeldBefore?: true })[]
  /** Each with the members that must stay as they are. */
  refused: readonly (HeldEvent & { members: readonly string[] })[]
}
