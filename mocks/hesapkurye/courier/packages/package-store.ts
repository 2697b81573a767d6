import { isSameJson } from '../../../call/same-json.js'
import { lifecycle } from '../../../../contracts/hesapkurye/lifecycle.js'
import { isLegalMove } from '../../../../contracts/contract/lifecycle.js'
import { shallowCopies } from '../../../persistence/tracked/shallow-copies.js'
import { TrackedMap } from '../../../persistence/tracked/tracked-map.js'
import type { Order } from './package-order.js'

export type Status = keyof typeof lifecycle.states

/** How a package was paid in the end. */
export interface Payment {
  PaymentMethod: number
  PaymentMethodString: string
  Price: number
}

export interface Package {
  restaurantId: string
  packageId: number
  order: Order
  status: Status
  courierName?: string
  payments: readonly Payment[]
}

/** How a repeated RemoteOrderNumber is treated: reading `hesapkurye.repeated-order-number`. */
export type RepeatReading = 'either' | 'refuse' | 'replay'

/** What became of a request to save a package. */
export type Saving = 'saved' | 'replayed' | 'refused'

const cancelled: Status = 'Sipariş iptal edildi'

/** The packages by restaurant and RemoteOrderNumber, which is taken as unique within its restaurant. */
export class PackageStore {
  readonly #packages = new TrackedMap<string, Package>(shallowCopies())
  readonly parts = { packages: this.#packages }

  /**
   * Saves a new package, or tells what becomes of one whose number is taken: under `either` the same order is
   * a retry and replayed, another one refused.
   */
  save(restaurantId: string, order: Order, repeats: RepeatReading): Saving {
    const first = this.find(restaurantId, order.RemoteOrderNumber)
    if (!first) {
      this.add(restaurantId, { order, status: lifecycle.initial, payments: [] })
      return 'saved'
    }
    if (repeats === 'either') return isSameJson(first.order, order) ? 'replayed' : 'refused'
    return repeats === 'replay' ? 'replayed' : 'refused'
  }

  /** Puts a package in as it is, whatever its status. */
  add(restaurantId: string, package_: Omit<Package, 'packageId' | 'restaurantId'>): void {
    const packageId = this.#packages.size + 1
    this.#packages.set(keyOf(restaurantId, package_.order.RemoteOrderNumber), {
      ...package_,
      restaurantId,
      packageId,
    })
  }

  find(restaurantId: string, remoteOrderNumber: string): Package | undefined {
    return this.#packages.get(keyOf(restaurantId, remoteOrderNumber))
  }

  /** Puts a package in place of the one of its number. */
  replace(package_: Package): void {
    this.#packages.set(keyOf(package_.restaurantId, package_.order.RemoteOrderNumber), package_)
  }

  list(): Iterable<Package> {
    return this.#packages.values()
  }

  /** Cancels the package, if its status allows; one that is cancelled already stays so. */
  cancel(package_: Package): boolean {
    if (package_.status !== cancelled && !isLegalMove(lifecycle, package_.status, cancelled)) return false
    package_.status = cancelled
    this.replace(package_)
    return true
  }
}

function keyOf(restaurantId: string, remoteOrderNumber: string): string {
  return JSON.stringify([restaurantId, remoteOrderNumber])
}
