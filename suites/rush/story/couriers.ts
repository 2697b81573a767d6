import { setTimeout as pause } from 'node:timers/promises'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { HarnessFault } from '../../run/harness-fault.js'
import type { MockControl } from '../../observe/scenarios/mock-control.js'
import type { RushableStory } from './rushable-story.js'

/** Those who bring the orders of a rush: each order that one of them was given goes its way, at its own time. */
export class Couriers {
  readonly #control: MockControl
  readonly #journeys: RushableStory['journeys']
  readonly #paceMs: number
  readonly #stop: AbortSignal
  readonly #begun = new Map<string, 'under way' | 'over'>()
  readonly #journeysUnderWay = new Set<Promise<void>>()

  constructor(control: MockControl, journeys: RushableStory['journeys'], paceMs: number, stop: AbortSignal) {
    this.#control = control
    this.#journeys = journeys
    this.#paceMs = paceMs
    this.#stop = stop
  }

  /** An order was handed over under this name; the same again is the same. */
  begin(surface: Surface, id: string): void {
    const key = `${surface} ${id}`
    const journey = this.#journeys.get(surface)
    if (!journey || this.#begun.has(key)) return
    this.#begun.set(key, 'under way')
    const bringing = this.#bring(surface, id, journey).finally(() => {
      this.#begun.set(key, 'over')
      this.#journeysUnderWay.delete(bringing)
    })
    this.#journeysUnderWay.add(bringing)
  }

  /** Comes back when nobody is on the way any more: at once, where the rush is over. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#journeysUnderWay)
  }

  /** Whether it will move no more; where nobody here brings it, it never does. */
  isOver(surface: Surface, id: string): boolean {
    return !this.#journeys.has(surface) || this.#begun.get(`${surface} ${id}`) === 'over'
  }

  async #bring(
    surface: Surface,
    id: string,
    journey: readonly (readonly (string | number)[])[],
  ): Promise<void> {
    try {
      for (const statuses of journey) {
        await pause(this.#paceMs, undefined, { signal: this.#stop })
        for (const status of statuses) await this.#control.advanceOrder(surface, id, status)
      }
    } catch (error) {
      // Called back by the implementation meanwhile, or the rush is over: then it goes no further.
      if (!(error instanceof HarnessFault) && !this.#stop.aborted) throw error
    }
  }
}
