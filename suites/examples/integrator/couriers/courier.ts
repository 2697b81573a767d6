import type { Outcome } from '../call-partner.js'
import type { Order } from '../order.js'

/** What a courier's status means to an order. */
export type Progress = 'on_the_way' | 'delivered' | 'refused' | 'cancelled'

/** Somebody who brings orders to customers. A reference is our name of one delivery: the platform's stays with it. */
export interface Courier {
  name: string
  create(order: Order, reference: string): Promise<Outcome>
  /** Whether a refusal only says that the delivery is there already. */
  isRepeat?(outcome: Outcome): boolean
  /** Asks how far it is, for a courier that does not tell by itself. */
  read?(reference: string): Promise<Outcome>
  cancel?(reference: string, reason: string): Promise<Outcome>
  statusIn?(body: Record<string, unknown>): string
  progressOf(status: string): Progress | undefined
}
