import type { Surface } from '../../../contracts/contract/surfaces.js'
import { jsonIn, objectOf, type ObservedCall } from '../../observe/recording/observed-call.js'
import type { PlayedOrder } from '../play/played-order.js'

/** A call between the implementation and a partner, whoever made it. */
export interface LoggedCall {
  surface: Surface
  /** Whether the implementation served it; it made all others. */
  isServed: boolean
  call: ObservedCall
  /** Milliseconds since the log began, on one clock for all surfaces. */
  startedAt: number
  endedAt: number
  /** The order that it is about, as far as anybody can tell. */
  order?: PlayedOrder
  /** It names the order by a name that only another party knows it under. */
  isConfused?: boolean
  /** The story during which it was made. */
  story?: string
  /** The step that it completed. */
  step?: string
}

/** Whoever made a call may know so much earlier than the log that it is over. */
export const lagMs = 1000

/** All that passed between the implementation and its partners, in the order in which it was over. */
export class CallLog {
  /** By `performance.now()`: the recorders of all surfaces count from it, for what came first is judged. */
  readonly began = performance.now()
  readonly #calls: LoggedCall[] = []
  readonly #listeners = new Set<() => void>()
  /** Hears of each call first, and says whose it is. */
  onCall: (logged: LoggedCall) => void = () => undefined

  get now(): number {
    return performance.now() - this.began
  }

  get calls(): readonly LoggedCall[] {
    return this.#calls
  }

  /** Takes the calls of one surface from a recorder that counts from `began`. */
  taker(surface: Surface, isServed: boolean): (call: ObservedCall) => void {
    return (call) => {
      const logged: LoggedCall = {
        surface,
        isServed,
        call,
        startedAt: call.startedAt,
        endedAt: call.endedAt,
      }
      this.onCall(logged)
      this.#calls.push(logged)
      for (const listener of this.#listeners) listener()
    }
  }

  /** Waits until something is found among the calls, or the time or the signal is over. */
  async until<Found>(
    find: () => Found | undefined,
    limitMs: number,
    signal: AbortSignal,
  ): Promise<Found | undefined> {
    const found = find()
    if (found !== undefined || signal.aborted) return found
    return new Promise((resolve) => {
      const settle = (value: Found | undefined): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        this.#listeners.delete(look)
        resolve(value)
      }
      const giveUp = (): void => settle(find())
      const look = (): void => {
        const later = find()
        if (later !== undefined) settle(later)
      }
      const timer = setTimeout(giveUp, limitMs)
      signal.addEventListener('abort', giveUp, { once: true })
      this.#listeners.add(look)
    })
  }
}

export function bodyOf({ call }: LoggedCall): Readonly<Record<string, unknown>> {
  return objectOf(call) ?? {}
}

export function answerOf({ call }: LoggedCall): Readonly<Record<string, unknown>> {
  const value = call.response && jsonIn(call.response)
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
