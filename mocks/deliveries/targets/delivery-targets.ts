import type { Surface } from '../../../contracts/contract/surfaces.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import type { OutboxTargets } from '../../world/outbox.js'
import type { DeliverySettings, DeliveryTarget } from '../delivery-settings.js'
import { hostsOf, requireTarget } from './require-target.js'
import { OutgoingGuard } from '../attempts/outgoing-guard.js'

export class DeliveryTargets implements OutboxTargets {
  readonly #targets = new TrackedMap<Surface, DeliveryTarget>()
  readonly parts = { 'delivery-targets': this.#targets }
  /** Whom anything is sent to. */
  readonly guard: OutgoingGuard

  constructor({ deliver = {}, allowedHosts = [], trustsLoopback = true }: DeliverySettings) {
    const configured = Object.entries(deliver) as [Surface, DeliveryTarget][]
    const hosts = [...allowedHosts, ...configured.flatMap(([, target]) => hostsOf(target))]
    this.guard = new OutgoingGuard(new Set(hosts.map((host) => host.toLowerCase())), trustsLoopback)
    for (const [surface, target] of configured) this.set(surface, target)
    this.#targets.giveAll()
  }

  get(surface: Surface): DeliveryTarget | undefined {
    return this.#targets.get(surface)
  }

  has(surface: Surface): boolean {
    return this.#targets.has(surface)
  }

  list(): [Surface, DeliveryTarget][] {
    return [...this.#targets]
  }

  set(surface: string, target: DeliveryTarget): Surface {
    requireTarget(surface, target, this.guard)
    this.#targets.set(surface, target)
    return surface
  }

  delete(surface: Surface): boolean {
    return this.#targets.delete(surface)
  }
}
