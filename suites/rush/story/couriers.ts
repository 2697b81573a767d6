import { setTimeout as pause } from 'node:timers/promises'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { HarnessFault } from '../../run/harness-fault.js'
import type { MockControl } from '../../observe/scenarios/mock-control.js'
import type { PlayedOrder } from '../../rehearse/play/played-order.js'
import type { CallingOff } from './calling-off.js'
import type { RushableStory } from './rushable-story.js'

/** Statuses that one who keeps an order brings it to, one after another. */
interface Leg {
  surface: Surface
  id: string
  statuses: readonly (string | number)[]
}

/**
 * Those who bring the orders of a rush: each order that one of them was given goes its way, at its own time. Some are
 * called off on it.
 */
export class Couriers {
  readonly #control: MockControl
  readonly #journeys: RushableStory['journeys']
  readonly #paceMs: number
  readonly #stop: AbortSignal
  readonly #callingOff: CallingOff | undefined
  readonly #toCallOff: ReadonlySet<PlayedOrder>
  readonly #begun = new Map<string, 'under way' | 'over'>()
  readonly #calledOff = new Map<PlayedOrder, { surface: Surface; id: string }>()
  readonly #journeysUnderWay = new Set<Promise<void>>()

  constructor(
    control: MockControl,
    { journeys, callingOff }: Pick<RushableStory, 'journeys' | 'callingOff'>,
    toCallOff: ReadonlySet<PlayedOrder>,
    paceMs: number,
    stop: AbortSignal,
  ) {
    this.#control = control
    this.#journeys = journeys
    this.#callingOff = callingOff
    this.#toCallOff = toCallOff
    this.#paceMs = paceMs
    this.#stop = stop
  }

  /** An order was handed over under this name; the same again is the same, and none is called off twice. */
  begin(surface: Surface, id: string, order: PlayedOrder | undefined): void {
    const key = `${surface} ${id}`
    const journey = this.#journeys.get(surface)
    if (!journey || this.#begun.has(key)) return
    this.#begun.set(key, 'under way')
    const legs = journey.map((statuses) => ({ surface, id, statuses }))
    const isCalledOff = order !== undefined && this.#toCallOff.has(order) && !this.#calledOff.has(order)
    if (isCalledOff) this.#calledOff.set(order, { surface, id })
    const bringing = this.#bring(isCalledOff ? this.#untilCalledOff(legs, order) : legs).finally(() => {
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

  /** Where an order was called off: at which courier, under which name. */
  calledOffAt(order: PlayedOrder): { surface: Surface; id: string } | undefined {
    return this.#calledOff.get(order)
  }

  /** The courier gives it back when it was on its way to fetch it, or the platform ends it then and the courier sets out. */
  #untilCalledOff([first, next]: readonly Leg[], order: PlayedOrder): Leg[] {
    const { by, ends } = this.#callingOff!
    const { surface, id } = first!
    if (by === 'courier') return [first!, { surface, id, statuses: [ends.get(surface)!] }]
    const [[platform, end]] = [...ends] as [[Surface, string]]
    return [first!, { surface: platform, id: order.id, statuses: [end] }, ...(next ? [next] : [])]
  }

  async #bring(legs: readonly Leg[]): Promise<void> {
    try {
      for (const { surface, id, statuses } of legs) {
        await pause(this.#paceMs, undefined, { signal: this.#stop })
        for (const status of statuses) await this.#control.advanceOrder(surface, id, status)
      }
    } catch (error) {
      // Called back by the implementation meanwhile, or the rush is over: then it goes no further.
      if (!(error instanceof HarnessFault) && !this.#stop.aborted) throw error
    }
  }
}
