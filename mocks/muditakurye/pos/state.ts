import type { World } from '../../world/world.js'
import { EventStore } from './event-store.js'

/** What a POS keeps: the secret that was agreed for webhooks, and the events that it has received. */
export class PosState {
  readonly events = new EventStore()
  /** Absent where no secret was agreed: then no signature is judged. */
  readonly webhookSecret: string | undefined

  constructor(world: World) {
    const { webhookSecret } = world.settings.credentials['muditakurye/pos']
    this.webhookSecret = webhookSecret === '' ? undefined : webhookSecret
  }

  get parts() {
    return this.events.parts
  }
}
