import { createHash } from 'node:crypto'
import { TrackedMap } from '../persistence/tracked/tracked-map.js'
import { localTime } from './local-time.js'

/** What MuditaKurye itself calls an order, beside the caller's `orderId`. */
export interface OwnNames {
  /** A UUID. */
  yemekKuryeOrderId: string
  /** For people: `RST-20251110-0042`. */
  orderNumber: string
}

/** MuditaKurye's own names of the orders that it told of: given when it first tells of one, the same ever after. */
export class OrderNames {
  readonly #seed: number
  readonly numbers = new TrackedMap<string, string>()

  constructor(seed: number) {
    this.#seed = seed
  }

  of(orderId: string, at: number): OwnNames {
    const known = this.numbers.get(orderId)
    const orderNumber = known ?? this.#nextNumber(at)
    if (known === undefined) this.numbers.set(orderId, orderNumber)
    return { yemekKuryeOrderId: uuidOf(`${this.#seed} ${orderId}`), orderNumber }
  }

  #nextNumber(at: number): string {
    const day = localTime(at).slice(0, 10).replaceAll('-', '')
    return `RST-${day}-${String(this.numbers.size + 1).padStart(4, '0')}`
  }
}

/** A version 8 UUID (RFC 9562) made of a text: the same in every run. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
