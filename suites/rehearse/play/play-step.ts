import { partnerOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { MockDelivery } from '../../observe/scenarios/mock-control.js'
import { lagMs, type LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import type { Story, StoryStep } from '../story/story.js'
import { awaitCall } from './await-call.js'
import { happen } from './happenings.js'
import { inputsAt, withInputs } from './inputs.js'
import { keepingSurface } from './keeping-surface.js'
import { completes } from './matching-call.js'
import { moveAlong, neverHandedOver } from './move-order.js'
import { isNamed, namesIn, type PlayedOrder } from './played-order.js'
import type { PlayedStep } from './played-story.js'
import type { Done, Playing } from './playing.js'
import { whatCame, whatWasTried } from './what-came.js'

/** Plays one step: lets happen what comes before it, does what the partner does, and waits for what must come. */
export async function playStep(story: Story, step: StoryStep, playing: Playing): Promise<PlayedStep> {
  const { stage, orders, notes } = playing
  const startedAt = stage.log.now
  if (step.kind === 'push') await drawOrder(story, step, playing)
  const order = orders.findLast((known) => known.story === story.id && known.step === step.order)!
  for (const happening of step.before)
    notes.push({ at: stage.log.now, ...(await happen(happening, stage, order)) })
  const { calls, actual } = await doers[step.kind](step, order, playing)
  for (const logged of calls) logged.step = step.id
  const outcome = calls.length > 0 || actual === undefined ? 'done' : step.isOptional ? 'absent' : 'failed'
  return {
    step,
    outcome,
    calls,
    ...(outcome === 'failed' && actual && { actual }),
    startedAt,
    endedAt: stage.log.now,
  }
}

const doers: Readonly<
  Record<StoryStep['kind'], (step: StoryStep, order: PlayedOrder, playing: Playing) => Promise<Done>>
> = { push, news, again, awaited: awaitCall }

/** The order is known before anybody hears of it: an implementation may hand it on before it has answered. */
async function drawOrder(story: Story, step: StoryStep, { stage, orders, now }: Playing): Promise<void> {
  const [{ surface }] = step.calls
  const payload = withInputs(step.payload, inputsAt(now)) as Record<string, unknown>
  const { id, order = {} } = await stage.control.drawOrder(keepingSurface(surface), payload)
  const read = stage.parts[surface]?.readOrder
  const given = namesIn(surface, order)
  const played: PlayedOrder = {
    story: story.id,
    step: step.id,
    surface,
    facts: read ? read(order) : { amounts: [], address: { parts: [] }, notes: [], items: [] },
    id,
    given,
    names: new Map([[partnerOf(surface), new Set(given)]]),
    handOvers: [],
  }
  orders.push(played)
}

async function push(step: StoryStep, order: PlayedOrder, playing: Playing): Promise<Done> {
  const { stage, now } = playing
  const payload = withInputs(step.payload, inputsAt(now)) as Record<string, unknown>
  await stage.control.createOrder(keepingSurface(order.surface), payload)
  return sent(step, order, playing)
}

async function news(step: StoryStep, order: PlayedOrder, playing: Playing): Promise<Done> {
  const { stage } = playing
  const keeping = keepingSurface(step.calls[0].surface)
  if (!order.handOvers.some(({ surface }) => surface === keeping))
    return { calls: [], actual: neverHandedOver }
  const before = stage.log.calls.length
  const stuck = await moveAlong(step, order, keeping, stage)
  if (stuck) return { calls: [], actual: stuck }
  const isHeld = (await stage.control.deliveries()).some(({ state }) => state === 'held')
  return isHeld ? { calls: [] } : sent(step, order, playing, before)
}

async function again(step: StoryStep, order: PlayedOrder, playing: Playing): Promise<Done> {
  const { stage } = playing
  const [{ surface, operation }] = step.calls
  const before = stage.log.calls.length
  const made = await deliveriesOf(order, surface, stage)
  const last = made.findLast((delivery) => delivery.operation === operation && delivery.copyOf === undefined)
  if (!last) throw new Error(`expected a call of ${step.repeats} to repeat, there is none.`)
  await stage.control.duplicateDelivery(last.id)
  return sent(step, order, playing, before)
}

/** The partner's own calls, and whether each was taken as the story says. */
async function sent(step: StoryStep, order: PlayedOrder, { stage, stop }: Playing, from = 0): Promise<Done> {
  const [own] = step.calls
  const isOwn = (logged: LoggedCall): boolean =>
    logged.isServed && logged.order === order && logged.surface === own.surface && !logged.step
  await stage.log.until(() => stage.log.calls.slice(from).find(isOwn), lagMs, stop)
  const made = stage.log.calls.slice(from).filter(isOwn)
  const refused = made.filter(
    (logged) => !completes(logged, { ...own, operation: logged.call.operation ?? '' }),
  )
  if (made.length > 0 && refused.length === 0) return { calls: made }
  const ended = stage.implementation.ended()
  if (made.length > 0 || ended) return { calls: [], actual: whatCame(made, ended) }
  const attempts = (await deliveriesOf(order, own.surface, stage)).flatMap((delivery) => delivery.attempts)
  return { calls: [], actual: whatWasTried(attempts) }
}

/** What a partner sends to a surface about an order, in the order in which it did. */
async function deliveriesOf(
  order: PlayedOrder,
  surface: Surface,
  { control }: Stage,
): Promise<MockDelivery[]> {
  return (await control.deliveries()).filter(
    (delivery) =>
      delivery.surface === surface &&
      isNamed(order, surface, namesIn(surface, JSON.parse(delivery.request.body) as Record<string, unknown>)),
  )
}
