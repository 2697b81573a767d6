import type { World } from '../../world/world.js'
import type { EmptyItemText } from './order-rules.js'
import { OrderStore, type DuplicateReading } from './order-store.js'

/** The placeholders in the page's headers, so that its call works with only the host changed. */
const samplePair = { apiKey: '{api_key}', apiSecret: '{api_secret}' }

/** What a POS keeps: who may call, and the orders that it has taken. */
export class PosState {
  readonly orders = new OrderStore()
  /** The secret of each API key. */
  readonly secrets: ReadonlyMap<string, string>
  readonly halfPair: 'missingCredentials' | 'wrongCredentials'
  readonly duplicates: DuplicateReading
  readonly emptyItemText: EmptyItemText

  constructor(world: World) {
    const { apiKey, apiSecret } = world.settings.credentials['bkyemek/pos']
    this.secrets = new Map([
      [apiKey, apiSecret],
      [samplePair.apiKey, samplePair.apiSecret],
    ])
    this.halfPair =
      world.reading('bkyemek.half-pair', 'either') === '403' ? 'wrongCredentials' : 'missingCredentials'
    this.duplicates = world.reading('bkyemek.duplicate-order', 'replay') as DuplicateReading
    this.emptyItemText = world.reading('bkyemek.empty-item-text', 'empty-string') as EmptyItemText
  }

  get parts() {
    return this.orders.parts
  }
}
