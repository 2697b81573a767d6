import type { SnapshotParts } from '../../persistence/tracked/snapshot-part.js'
import { TrackedSet } from '../../persistence/tracked/tracked-set.js'
import { TrackedValue } from '../../persistence/tracked/tracked-value.js'
import type { World } from '../../world/world.js'
import { OrderStore, type ConflictReading, type MoveReading } from './order-store.js'
import { secretKeys } from '../secret-key.js'

/** The order that the page's samples move to `preparing`. */
const sampleOrderId = '507f1f77bcf86cd799439011'

/** What HızırYemek knows: the POS's secret and the orders it pushed to it. */
export class PlatformState {
  readonly orders = new OrderStore()
  readonly secretKeys: ReadonlySet<string>
  readonly unusableIdStatus: 400 | 404
  readonly conflicts: ConflictReading
  readonly moves: MoveReading
  /** Whether a call that carries both ids makes a new `posOrderId` known. */
  readonly linksByCall: boolean
  /** Orders that went to another POS: to this one it is as if they were not there. */
  readonly ofOthers = new TrackedSet()
  readonly #made = new TrackedValue(0)

  constructor(world: World, sampleSecret?: string) {
    this.secretKeys = secretKeys(world.settings.credentials['hiziryemek/platform'].secretKey, sampleSecret)
    this.unusableIdStatus = world.reading('hiziryemek.unusable-id', 'either') === '404' ? 404 : 400
    const conflicts = world.reading('hiziryemek.conflicting-ids', 'any')
    this.conflicts = conflicts === 'any' ? 'order-id' : (conflicts as ConflictReading)
    // No page forbids a move: where a run takes either, nothing is refused.
    this.moves =
      world.reading('hiziryemek.status-moves', 'either') === 'natural-order' ? 'natural-order' : 'free'
    this.linksByCall = world.reading('hiziryemek.pos-order-id-link', 'either') !== 'push-answer'
    this.orders.place(sampleOrderId, 'pos_sample', 'confirmed')
  }

  /** Ids that no other order of this world has. */
  freshIds(): { orderId: string; posOrderId: string } {
    this.#made.value += 1
    const number = String(this.#made.value)
    return { orderId: `a${number.padStart(23, '0')}`, posOrderId: `pos_order${number.padStart(7, '0')}` }
  }

  get parts(): SnapshotParts {
    return { made: this.#made, 'of-others': this.ofOthers, ...this.orders.parts }
  }
}
