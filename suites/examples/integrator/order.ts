import type { Kurus } from './money.js'

/** What a courier must know of an order, in our own words. Each platform is translated into it, and it into each courier. */
export interface Order {
  customerName: string
  customerPhone?: string | undefined
  address: string
  /** Which floor, which door. */
  directions?: string | undefined
  place?: { latitude: number; longitude: number } | undefined
  items: Item[]
  amounts: { subtotal?: Kurus | undefined; deliveryFee?: Kurus | undefined; discount?: Kurus; total: Kurus }
  payment: Payment | undefined
  /** As they were written: whose note it is no longer matters to a courier. */
  notes: string[]
  orderedAt: number
  preparationMinutes?: number | undefined
}

export interface Item {
  name: string
  quantity: number
  unitPrice?: Kurus | undefined
  total?: Kurus | undefined
  options: string[]
  note?: string | undefined
}

/** How long after it was ordered an order is one for later, for which no courier is needed yet. */
const laterMinutes = 60

/** When an order is ready to be fetched, as far as the platform tells. */
export function readyAt({ orderedAt, preparationMinutes }: Order): number | undefined {
  return preparationMinutes === undefined ? undefined : orderedAt + preparationMinutes * 60_000
}

export function isForLater({ preparationMinutes = 0 }: Order): boolean {
  return preparationMinutes > laterMinutes
}

/** How the order is paid; online means that it is paid already. */
export type Payment = 'cash' | 'card' | 'online'

/** How far an order is. It goes on in this order and never back; cancelled is beside it. */
export const stages = ['taken', 'preparing', 'on_the_way', 'delivered'] as const
export type Stage = (typeof stages)[number] | 'cancelled'

/** Those that came with text in them, trimmed of nothing: a note is the customer's, whole. */
export function textsOf(...values: unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}

export function placeOf(latitude: unknown, longitude: unknown): Order['place'] {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined
}
