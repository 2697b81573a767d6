import type { Clock } from '../world/clock.js'
import type { Credentials } from '../surfaces/credentials/default-credentials.js'
import type { WorldNews } from '../journal/journal.js'
import type { Limits } from '../limits/limits.js'
import type { DeliverySettings } from './delivery-settings.js'

/** What the outgoing calls of a world rest on. */
export interface DeliveryContext {
  /** The world's. */
  name: string
  clock: Clock
  /** Its watchers are told what becomes of deliveries. */
  journal: { announce(news: WorldNews): void }
  settings: DeliverySettings & {
    credentials: Credentials
    readings: Readonly<Record<string, string>>
    limits?: Limits
  }
  /** Comes back when all that changed is written down; rejects where it cannot be. */
  written?(): Promise<void> | undefined
}
