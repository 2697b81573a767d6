import { uuidOf } from '../../contracts/forms/uuid-of.js'
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
