import { heldOrders } from '../../rehearse/play/held-orders.js'
import { documentsOf } from '../../rehearse/record/finding-record.js'
import { attemptOf } from '../../rehearse/record/story-attempt.js'
import type { HeldOrder, PlayedStory } from '../../rehearse/play/played-story.js'
import type { TargetConnection } from '../../run/target/target-connection.js'
import { judgeRush } from '../judge-rush.js'
import type { RushRun } from '../rush-target.js'
import type { Shot } from '../rush-sender.js'
import { byOrderOf, isAccepted, sumUp } from '../sum-up.js'
import { warmUp } from '../warm-up.js'
import { writeRushRun } from '../write-rush-run.js'
import type { Couriers } from './couriers.js'
import type { FollowedOrders } from './followed-orders.js'
import type { OrderFault } from './order-fault.js'
import { faultsOfOrder, isTold } from './order-faults.js'
import { judgeCallers } from './judge-callers.js'
import type { StoryRushRequest } from './story-rush-request.js'
import { storyOfOrder } from './story-of-order.js'
import type { StoryOrder } from './story-orders.js'
import { storyRushChecks, storyRushRequirements } from './story-rush-checks.js'

export interface PlayedRush {
  orders: readonly StoryOrder[]
  shots: readonly Shot[]
  followed: FollowedOrders
  couriers: Couriers
  /** Whether somebody ended it before every order had its time. */
  isInterrupted: boolean
  /** How late this process came to anything while it sent, p99. */
  ownDelayMs: number
}

interface JudgedOrder {
  number: number
  played: PlayedStory
  faults: readonly OrderFault[]
}

/** Looks what the implementation sent on of each order that it accepted, and writes the run. */
export async function judgeStoryRush(
  { rushable, stage, suite, settings, identity, plan }: StoryRushRequest,
  connection: TargetConnection,
  { orders, shots, followed, couriers, isInterrupted, ownDelayMs }: PlayedRush,
): Promise<RushRun> {
  const { story, journeys } = rushable
  const byOrder = byOrderOf(shots)
  const startedAt = performance.now()
  const held = await heldOrders(
    stage,
    orders.map(({ played }) => played),
  )
  const judged = orders.flatMap((order, number): JudgedOrder[] => {
    // Who stopped it early does not know what would have become of an order that nobody has yet.
    const isLooked =
      isAccepted(byOrder.get(number) ?? []) && (!isInterrupted || order.played.handOvers.length > 0)
    if (!isLooked) return []
    const played = playedOrder(order, rushable.story, followed, held)
    const by = couriers.calledOffAt(order.played) && rushable.callingOff?.by
    return [{ number, played, faults: faultsOfOrder(played, stage, !isInterrupted, by) }]
  })
  const { name, text } = plan.profile
  const wanted = plan.wanted === undefined ? {} : { wanted: plan.wanted }
  const outcome = await sumUp({
    profile: { profile: name, text, compress: plan.compress, ...wanted, generator: 'uyum' },
    durationMs: plan.durationMs,
    limitMs: settings.timeoutMs,
    warmUp,
    orders,
    due: new Set(byOrder.keys()),
    heldBack: plan.arrivals.filter(({ isHeldBack }) => isHeldBack).length,
    shots,
    ownDelayMs,
    calledOff: orders.filter(({ played }) => couriers.calledOffAt(played)).length,
    looked: judged.map(({ number }) => number),
    seen: judged.flatMap(({ number, faults }) =>
      faults.map(({ kind, text: what }) => ({ number, kind, text: what })),
    ),
  })
  const document = documentsOf([settings.surface, ...journeys.keys()], stage).join(' + ')
  const checks = judgeRush(outcome, {
    prefix: `stories/${story.id}/rush`,
    checks: storyRushChecks(isTold({ story }, stage)),
    requirements: storyRushRequirements,
    tables: undefined,
    redactor: connection.redactor,
    unread: undefined,
    evidenceOf: (number) =>
      judged
        .filter((one) => one.number === number)
        .flatMap(({ faults }) => [...new Set(faults.flatMap(({ calls }) => calls))])
        .map((logged) => attemptOf(logged, stage)),
    durationMs: Math.round(performance.now() - startedAt),
  })
  const broken = judged.find(({ faults }) => faults.length > 0)
  const run = writeRushRun({
    suite,
    settings,
    side: 'both',
    outcome,
    checks: [
      ...checks.map((check) => (check.basis === 'assumed' ? { ...check, document } : check)),
      ...(await judgeCallers(story, stage)),
    ],
    isInterrupted,
    today: new Date(identity.startedAt).toISOString().slice(0, 10),
  })
  return broken ? { ...run, story: storyOfOrder(broken, stage, run.checks) } : run
}

function playedOrder(
  { played: order }: StoryOrder,
  story: PlayedStory['story'],
  followed: FollowedOrders,
  held: readonly HeldOrder[],
): PlayedStory {
  const calls = followed.callsOf(order)
  return {
    story,
    steps: [],
    orders: [order],
    calls,
    held: held.filter((one) => one.order === order),
    notes: [],
    startedAt: calls[0]?.startedAt ?? 0,
    endedAt: calls.at(-1)?.endedAt ?? 0,
  }
}
