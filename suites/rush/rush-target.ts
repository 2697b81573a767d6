import { setMaxListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { RunRecord, RushRecord } from '../record/run-record.js'
import { composeRequest } from '../run/outgoing-request.js'
import { HarnessFault } from '../run/harness-fault.js'
import { NotApplicable, noReadBack } from '../run/missing-prerequisite.js'
import { connectTarget } from '../run/target/connect-target.js'
import type { Attempt } from '../run/http/exchange.js'
import { NoAnswer } from '../run/http/no-answer.js'
import { Pace } from '../run/pace/pace.js'
import type { RunIdentity } from '../run/record/run-identity.js'
import type { TargetConnection } from '../run/target/target-connection.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { faultsOfHeld, readHeldOrders, type HeldFinding, type NumberedOrder } from './held-orders.js'
import { judgeRush } from './judge-rush.js'
import type { RushPlan } from './plan-rush.js'
import { rushRequirements, usualRequirements } from './requirements.js'
import { RushOrders, type RushOrder } from './rush-orders.js'
import type { Rushed } from './rushed.js'
import type { Shot } from './rush-sender.js'
import { sendRush, type RushProgress } from './send-rush.js'
import { byOrderOf, isAccepted, sumUp } from './sum-up.js'
import { reasonOf, warm, warmUp } from './warm-up.js'
import { writeRushRun, writeStoppedRun } from './write-rush-run.js'

export type RushRun = RunRecord['runs'][number]

export interface RushRequest {
  suite: SurfaceSuite
  rushed: Rushed
  settings: TargetSettings
  identity: RunIdentity
  plan: RushPlan
  stop: AbortSignal
  onProgress?: ((progress: RushProgress) => void) | undefined
}

/** What should not be gets this long to show before anybody looks. */
const settleMs = 250

/** Sends the orders of a plan, looks what became of them, and judges. */
export async function rushTarget(request: RushRequest): Promise<RushRun> {
  const { suite, rushed, settings, identity, plan, stop } = request
  // Each request that waits listens to it.
  setMaxListeners(0, stop)
  const connection = connectTarget(suite.contract, settings, identity, new Pace({}))
  try {
    const maker = new RushOrders(connection, rushed)
    const made = await orUnreachable(() => maker.make(warmUp + plan.arrivals.length))
    if ('told' in made) return writeStoppedRun({ suite, settings, unreachable: made.told })
    const orders = made
    const early = await warm(connection, orders.slice(0, warmUp), stop)
    const [first] = early
    if (first && !stop.aborted && !early.some((shot) => isAccepted([shot])))
      return writeStoppedRun({ suite, settings, ...reasonOf(first) })
    const faulty = await readAll(request, connection, [{ number: 0, order: orders[0]! }])
    if ('unread' in faulty && settings.readBack)
      return writeStoppedRun({ suite, settings, preflight: faulty.unread })
    const { cancel } = rushed
    const sent = await sendRush(connection, {
      plan,
      orders,
      stop,
      onProgress: request.onProgress,
      cancelOf:
        cancel &&
        (({ body }) => composeRequest(settings, suite.contract, cancel.request(maker.target, body))),
    })
    const shots = [...early, ...sent]
    return await judgeShots(request, connection, {
      orders,
      shots,
      warmUp,
      heldBack: plan.arrivals.filter(({ isHeldBack }) => isHeldBack).length,
      generator: 'uyum',
    })
  } finally {
    await connection.client.close()
  }
}

export interface SentRush {
  orders: readonly RushOrder[]
  shots: readonly Shot[]
  warmUp: number
  heldBack: number
  generator: RushRecord['generator']
}

/** Looks what became of what was sent, whoever sent it. */
export async function judgeShots(
  { suite, rushed, settings, plan, stop, identity }: Omit<RushRequest, 'onProgress'>,
  connection: TargetConnection,
  { orders, shots, warmUp: early, heldBack, generator }: SentRush,
): Promise<RushRun> {
  const byOrder = byOrderOf(shots)
  const isInterrupted = stop.aborted
  const accepted = orders
    .map((order, number) => ({ order, number }))
    .filter(({ number }) => isAccepted(byOrder.get(number) ?? []))
  const startedAt = performance.now()
  if (settings.readBack) await pause(settleMs)
  // Whoever stopped it wants to know what is known, and not to wait for the rest.
  const read = await readAll(
    { rushed, settings, stop: isInterrupted ? AbortSignal.timeout(3000) : stop },
    connection,
    accepted,
  )
  const held = 'held' in read ? read.held : []
  const { name, text } = plan.profile
  const wanted = plan.wanted === undefined ? {} : { wanted: plan.wanted }
  const outcome = await sumUp({
    profile: { profile: name, text, compress: plan.compress, ...wanted, generator },
    durationMs: plan.durationMs,
    limitMs: settings.timeoutMs,
    warmUp: early,
    orders,
    due: new Set(byOrder.keys()),
    heldBack,
    shots,
    looked: held.map(({ number }) => number),
    seen: faultsOfHeld(held, byOrder, rushed),
  })
  const attempts = new Map(held.map(({ number, attempt }) => [number, attempt]))
  const checks = judgeRush(outcome, {
    prefix: `${settings.surface}/rush`,
    checks: rushed.checks,
    requirements: { ...usualRequirements, ...suite.requirements, ...rushRequirements },
    tables: suite.contract.tables,
    redactor: connection.redactor,
    unread: 'unread' in read ? read.unread : undefined,
    evidenceOf: (number) =>
      evidenceOf(rushed.operation, orders[number]!, byOrder.get(number), attempts.get(number)),
    durationMs: Math.round(performance.now() - startedAt),
  })
  const today = new Date(identity.startedAt).toISOString().slice(0, 10)
  return writeRushRun({
    suite,
    settings,
    outcome,
    checks,
    isInterrupted: isInterrupted || stop.aborted,
    today,
  })
}

/** What the receiver holds of these orders, or why that is not known: there is no hook, or it is broken. */
async function readAll(
  { rushed, settings, stop }: Pick<RushRequest, 'rushed' | 'settings' | 'stop'>,
  { readBack }: TargetConnection,
  orders: readonly NumberedOrder[],
): Promise<{ held: HeldFinding[] } | { unread: Bilingual }> {
  if (!settings.readBack) return { unread: noReadBack }
  try {
    return { held: await readHeldOrders(readBack, rushed.operation, orders, stop) }
  } catch (error) {
    if (error instanceof NotApplicable) return { unread: error.reason }
    if (error instanceof HarnessFault) return { unread: error.told }
    throw error
  }
}

function evidenceOf(
  operation: string,
  { request }: RushOrder,
  shots: readonly Shot[] = [],
  question: Attempt | undefined,
): Attempt[] {
  const sent = shots.map(({ response, error, isHungUp }): Attempt => {
    const attempt: Attempt = { operation, request }
    if (response) attempt.response = response
    else attempt.error = isHungUp ? 'its answer was lost on purpose' : (error ?? 'the answer was not kept')
    return attempt
  })
  return question ? [...sent, question] : sent
}

async function orUnreachable<Made>(make: () => Promise<Made>): Promise<Made | NoAnswer> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof NoAnswer) return error
    throw error
  }
}
