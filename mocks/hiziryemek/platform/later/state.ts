import type { SnapshotParts } from '../../../persistence/tracked/snapshot-part.js'
import { TrackedMap } from '../../../persistence/tracked/tracked-map.js'
import type { World } from '../../../world/world.js'
import { PlatformState } from '../state.js'

/** The ids and the secret of the later page's samples: they work with only their host changed. */
const sample = {
  secret: 'YOUR_WEBHOOK_SECRET',
  restaurantId: '507f1f77bcf86cd799439011',
  orderId: '507f1f77bcf86cd799439012',
}

const most = 5
const windowMs = 15 * 60_000

/** What the page tells of a restaurant. */
export interface Restaurant {
  restaurantName: string
  isOpen: boolean
  closed: boolean
  tempClosed: boolean
  workingHours: readonly { day: number; open: string }[]
}

/** Where the copy of the page ends within an hour's members, none is made up; nor does it say which day is 0. */
const workingHours = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, open: '10:00' }))

/** What HızırYemek knows by its later revision: restaurants besides, and who applied. */
export class LaterPlatformState extends PlatformState {
  readonly restaurants = new TrackedMap<string, Restaurant>()
  /** When each applied, by address: all of them call from the same machine. */
  readonly #applied = new TrackedMap<string, readonly number[]>()

  /** That of the POS. */
  readonly restaurantId: string

  constructor(world: World) {
    super(world, sample.secret)
    const { restaurantId = sample.restaurantId } = world.settings.credentials['hiziryemek/platform'] as {
      restaurantId?: string
    }
    for (const id of [restaurantId, sample.restaurantId]) this.describe(id, {})
    this.orders.place(sample.orderId, 'pos_later_sample', 'confirmed')
    this.restaurantId = restaurantId
  }

  /** Tells of a restaurant what is given, and of the rest what is usual. */
  describe(id: string, told: Partial<Restaurant>): void {
    const { closed = false, tempClosed = false } = told
    const isOpen = !closed && !tempClosed
    const restaurantName = 'Çiğdem Lokantası'
    this.restaurants.set(id, { restaurantName, isOpen, closed, tempClosed, workingHours, ...told })
  }

  /** Takes an application, unless five were taken in the fifteen minutes before. */
  apply(applicant: string, now: number): boolean {
    const recent = (this.#applied.get(applicant) ?? []).filter((at) => now - at < windowMs)
    if (recent.length >= most) return false
    this.#applied.set(applicant, [...recent, now])
    return true
  }

  override get parts(): SnapshotParts {
    return { ...super.parts, restaurants: this.restaurants, applied: this.#applied }
  }
}
