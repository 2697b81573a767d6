import { setMaxListeners } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { wasAccepted } from '../../observe/recording/observed-call.js'
import { isHandOver } from '../../rehearse/judge/hand-overs.js'
import { namesIn, type PlayedOrder } from '../../rehearse/play/played-order.js'
import { bodyOf, type LoggedCall } from '../../rehearse/stage/call-log.js'
import { connectTarget } from '../../run/target/connect-target.js'
import { Pace } from '../../run/pace/pace.js'
import type { RushPlan } from '../plan-rush.js'
import type { RushRun } from '../rush-target.js'
import { sendRush } from '../send-rush.js'
import { byOrderOf, isAccepted } from '../sum-up.js'
import { reasonOf, warm, warmUp } from '../warm-up.js'
import { writeStoppedRun } from '../write-rush-run.js'
import { awaitOrders } from './await-orders.js'
import { Couriers } from './couriers.js'
import { FollowedOrders } from './followed-orders.js'
import { judgeStoryRush } from './judge-story-rush.js'
import { outageOf } from './outage.js'
import { quickClock } from './quick-clock.js'
import type { RushableStory } from './rushable-story.js'
import type { StoryRushRequest } from './story-rush-request.js'
import { makeStoryOrders, type StoryOrder } from './story-orders.js'

/** A courier takes this share of a documented minute from one status to the next, and never less than that. */
const minutesBetweenNews = 0.25
const shortestPaceMs = 300

/** Pushes the orders of a plan at one implementation, has its couriers bring them, and judges what it sent on. */
export async function rushStory(request: StoryRushRequest): Promise<RushRun> {
  const { rushable, stage, suite, facts, settings, identity, plan, patienceMs, stop } = request
  setMaxListeners(0, stop)
  const { story, journeys } = rushable
  const connection = connectTarget(suite.contract, settings, identity, new Pace({}))
  const over = new AbortController()
  const ending = AbortSignal.any([stop, over.signal])
  setMaxListeners(0, ending)
  let couriers: Couriers | undefined
  try {
    const orders = await makeStoryOrders(rushable, stage, connection, facts, warmUp + plan.arrivals.length)
    const all = orders.map(({ played }) => played)
    const followed = new FollowedOrders(all, stage.parts, story.id)
    const paceMs = Math.max(shortestPaceMs, stage.minuteMs * minutesBetweenNews)
    const bringing = new Couriers(stage.control, rushable, calledOffIn(plan, orders), paceMs, ending)
    couriers = bringing
    stage.log.onCall = (logged) => {
      followed.take(logged)
      if (isTakenHandOver(logged)) bringing.begin(logged.surface, nameIn(logged), logged.order)
    }
    quickClock(stage, ending)
    const early = await warm(connection, orders.slice(0, warmUp), stop)
    const [first] = early
    if (first && !stop.aborted && !early.some((shot) => isAccepted([shot])))
      return writeStoppedRun({ suite, settings, side: 'both', ...reasonOf(first) })
    const delay = monitorEventLoopDelay({ resolution: 10 })
    delay.enable()
    const outage = outageOf(stage, plan, handedTo(journeys), ending)
    const sent = await sendRush(connection, { plan, orders, stop, onProgress: request.onProgress })
    delay.disable()
    await outage
    const shots = [...early, ...sent]
    const byOrder = byOrderOf(shots)
    const accepted = orders.filter((_, number) => isAccepted(byOrder.get(number) ?? []))
    await awaitOrders(
      accepted.map(({ played }) => played),
      { rushable, stage, followed, couriers: bringing, patienceMs, stop },
    )
    return await judgeStoryRush(request, connection, {
      orders,
      shots,
      followed,
      couriers: bringing,
      isInterrupted: stop.aborted,
      ownDelayMs: Math.round(delay.percentile(99) / 10_000) / 100,
    })
  } finally {
    over.abort()
    await couriers?.settled()
    await connection.client.close()
  }
}

/** Which orders a plan calls off. */
function calledOffIn({ arrivals }: RushPlan, orders: readonly StoryOrder[]): Set<PlayedOrder> {
  return new Set(
    arrivals
      .filter(({ trouble }) => trouble === 'late-cancel')
      .map(({ number }) => orders[number + warmUp]!.played),
  )
}

function isTakenHandOver(logged: LoggedCall): boolean {
  return isHandOver(logged) && wasAccepted(logged.call)
}

function nameIn(logged: LoggedCall): string {
  return namesIn(logged.surface, bodyOf(logged))[0] ?? ''
}

function handedTo(journeys: RushableStory['journeys']): { surface: Surface; operation: string }[] {
  return [...journeys.keys()].map((surface) => ({ surface, operation: sheetOf(surface).mainOperation }))
}
