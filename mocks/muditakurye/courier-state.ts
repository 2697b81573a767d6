import { RateLimit } from '../rate-limit.js'
import type { World } from '../world.js'
import type { CodeNames } from './courier-errors.js'
import { OrderStore, type DuplicateReading } from './order-store.js'

/** The integration that the documents' samples speak of, so that they work with only the host changed. */
const sampleIntegration = { apiKey: 'yk_your_api_key_here', restaurantId: 'rest_abc1234567890' }

/** What MuditaKurye knows: who may call, which restaurants there are, which orders were accepted. */
export class CourierState {
  readonly orders = new OrderStore()
  readonly rateLimit = new RateLimit()
  readonly apiKeys: Set<string>
  readonly expiredApiKeys = new Set<string>(['yk_expired'])
  readonly basic: { username: string; password: string }
  /** Restaurants by id: whether their integration is on. */
  readonly restaurants: Map<string, boolean>
  readonly codeNames: CodeNames
  readonly duplicates: DuplicateReading
  readonly missingFieldStatus: 400 | 422
  readonly wrongTypeStatus: 400 | 422
  #made = 0

  constructor(world: World) {
    const { apiKey, basic, restaurantId } = world.settings.credentials['muditakurye/courier']
    this.apiKeys = new Set([apiKey, sampleIntegration.apiKey])
    this.basic = basic
    this.restaurants = new Map([
      [restaurantId, true],
      [sampleIntegration.restaurantId, true],
    ])
    const codes = world.reading('muditakurye.error-codes', 'either')
    this.codeNames = codes === 'errors-page' ? 'errors-page' : 'create-order-page'
    this.duplicates = world.reading('muditakurye.duplicate-order', 'replay-or-conflict') as DuplicateReading
    this.missingFieldStatus = world.reading('muditakurye.missing-field', 'either') === '400' ? 400 : 422
    this.wrongTypeStatus = world.reading('muditakurye.wrong-type', 'either') === '400' ? 400 : 422
  }

  /** A name that no other thing in this world has. */
  fresh(prefix: string): string {
    this.#made += 1
    return `${prefix}${String(this.#made).padStart(7, '0')}`
  }
}
