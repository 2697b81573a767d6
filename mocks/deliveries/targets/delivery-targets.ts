import type { Surface } from '../../../contracts/surfaces.js'
import { KeptMap } from '../../persistence/tracked/tracked-map.js'
import type { DeliveryObserver } from '../delivery-observer.js'
import { hostsOf, requireTarget, type DeliveryTarget } from './delivery-target.js'
import { OutgoingGuard } from '../attempts/outgoing-guard.js'

/** What the configuration says of outgoing calls. */
export interface DeliverySettings {
  /** Targets, by surface: naming one here names its host on purpose. */
  deliver?: Readonly<Partial<Record<Surface, DeliveryTarget>>>
  /** Hosts beyond loopback that the control API may set as targets. */
  allowedHosts?: readonly string[]
  /**
   * Whether it may set targets on loopback unasked; true where it is left out. False where others than this machine
   * reach the control API: they would call what listens to this machine alone.
   */
  trustsLoopback?: boolean
  /** Is told what becomes of them. */
  observer?: DeliveryObserver
}

/** Who receives the outgoing calls of a world, by surface; where nobody does, none is made. */
export class DeliveryTargets {
  readonly #targets = new KeptMap<Surface, DeliveryTarget>()
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

  /** Sets the target of a surface that a partner calls, or refuses one that nobody named on purpose. */
  set(surface: string, target: DeliveryTarget): Surface {
    requireTarget(surface, target, this.guard)
    this.#targets.set(surface, target)
    return surface
  }

  delete(surface: Surface): boolean {
    return this.#targets.delete(surface)
  }
}
