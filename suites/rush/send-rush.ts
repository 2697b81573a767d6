import { sheetOf } from '../../contracts/contract/surfaces.js'
import type { SentRequest } from '../run/http/exchange.js'
import type { TargetConnection } from '../run/target/target-connection.js'
import type { RushPlan } from './plan-rush.js'
import type { RushOrder } from './rush-orders.js'
import { RushSender, type RushTimes, type Shot } from './rush-sender.js'
import { warmUp } from './warm-up.js'

/** How a rush goes on, for whoever watches. */
export interface RushProgress {
  due: number
  of: number
  answered: number
  inFlight: number
}

export interface SendingRush {
  plan: RushPlan
  /** Those that warmed the receiver up stand before those of the plan. */
  orders: readonly RushOrder[]
  /** What calls an order off, where the documents know such a call. */
  cancelOf?: ((order: RushOrder) => SentRequest) | undefined
  stop: AbortSignal
  onProgress?: ((progress: RushProgress) => void) | undefined
}

const tellEveryMs = 500

/** Sends the orders of a plan at their moments, and gives all that went out. */
export async function sendRush(
  connection: TargetConnection,
  { plan, orders, cancelOf, stop, onProgress }: SendingRush,
): Promise<Shot[]> {
  const sender = new RushSender(connection.client, timesOf(connection, plan), stop)
  const ticker = setInterval(() => onProgress?.(progressOf(sender, plan)), tellEveryMs)
  const arrivals = plan.arrivals.map((arrival) => ({ ...arrival, number: arrival.number + warmUp }))
  try {
    await sender.sendAll(
      arrivals,
      ({ number }) => orders[number]!.request,
      cancelOf && (({ number }) => cancelOf(orders[number]!)),
    )
  } finally {
    clearInterval(ticker)
  }
  return sender.shots
}

/** As the documents have the platform try again, faster like all the rest. */
function timesOf({ settings }: TargetConnection, { compress }: RushPlan): RushTimes {
  const inMs = (seconds: number): number => Math.max(shortestPauseMs, (seconds * 1000) / compress)
  const documented =
    sheetOf(settings.surface).retryAfterSeconds?.((name) => settings.readings[name] ?? '') ?? []
  return { retryAfterMs: documented.map(inMs), soonMs: inMs(1) }
}

const shortestPauseMs = 50

function progressOf(sender: RushSender, { arrivals }: RushPlan): RushProgress {
  const { shots, inFlight } = sender
  return {
    due: shots.filter(({ isRepeat }) => !isRepeat).length,
    of: arrivals.length,
    answered: shots.filter(({ status }) => status !== undefined).length,
    inFlight,
  }
}
