import type { Surface } from '../../contracts/surfaces.js'
import { hostsOf, requireTarget, type DeliveryTarget } from './delivery-target.js'

/** What the configuration says of outgoing calls. */
export interface DeliverySettings {
  /** Targets, by surface: naming one here names its host on purpose. */
  deliver?: Readonly<Partial<Record<Surface, DeliveryTarget>>>
  /** Hosts beyond loopback that the control API may set as targets. */
  allowedHosts?: readonly string[]
}

/** Who receives the outgoing calls of a world, by surface; where nobody does, none is made. */
export class DeliveryTargets {
  readonly #targets: Map<Surface, DeliveryTarget>
  readonly #allowedHosts: ReadonlySet<string>

  constructor({ deliver = {}, allowedHosts = [] }: DeliverySettings) {
    const configured = Object.entries(deliver) as [Surface, DeliveryTarget][]
    this.#targets = new Map(configured)
    this.#allowedHosts = new Set([...allowedHosts, ...configured.flatMap(([, target]) => hostsOf(target))])
    for (const [surface, target] of configured) requireTarget(surface, target, this.#allowedHosts)
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
    requireTarget(surface, target, this.#allowedHosts)
    this.#targets.set(surface, target)
    return surface
  }

  delete(surface: Surface): boolean {
    return this.#targets.delete(surface)
  }

  /** Brings the targets to those that were written down. */
  restore(targets: readonly [Surface, DeliveryTarget][]): void {
    this.#targets.clear()
    for (const [surface, target] of targets) this.#targets.set(surface, target)
  }
}
