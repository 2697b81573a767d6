/**
 * How far an order is, in one word for all partners: what a status means at one must be what it means at the other.
 * `undone`: a courier refused it or gave it back, so that another can take it.
 */
export type Stage = 'taken' | 'preparing' | 'on-the-way' | 'delivered' | 'cancelled' | 'undone'

/** Who pays when: at the door in cash or by card, or before. */
export type Payment = 'cash' | 'card' | 'prepaid'

/** What an order says, whatever its members are called. */
export interface OrderFacts {
  /** Amounts that may be meant by what the customer pays; one for most partners. */
  amounts: readonly number[]
  customer?: string
  phone?: string
  /** In one line; the parts, where the order gives them apart: either is the address. */
  address: { whole?: string; parts: readonly string[] }
  /** For the courier or the kitchen. */
  notes: readonly string[]
  items: readonly { name: string; quantity: number }[]
  location?: { latitude: number; longitude: number }
  payment?: Payment
  /** When it was ordered: milliseconds since 1970. */
  at?: number
  /** Minutes until it can be fetched. */
  preparation?: number
  /** When it is expected: milliseconds since 1970. */
  expected?: number
}

/** What a story needs to know of a surface that its sheet does not tell: the sense of members and statuses. */
export interface StoryPart {
  /** Of a body of the main operation; absent where that gives no order. */
  readOrder?(body: Readonly<Record<string, unknown>>): OrderFacts
  /** By the lifecycle's name, or its number. */
  stages?: Readonly<Record<string, Stage>>
  /** The status in an answer, where one asks for it. */
  answered?(operation: string, answer: Readonly<Record<string, unknown>>): unknown
}
