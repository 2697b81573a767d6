import { partnerOf } from '../../../contracts/contract/surfaces.js'
import { composeRequest } from '../../run/outgoing-request.js'
import type { RushedOrderFacts } from '../../families/read-back/read-back-facts.js'
import { inputsAt, withInputs } from '../../rehearse/play/inputs.js'
import { keepingSurface } from '../../rehearse/play/keeping-surface.js'
import { namesIn, type PlayedOrder } from '../../rehearse/play/played-order.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import { Target } from '../../run/target/target.js'
import type { TargetConnection } from '../../run/target/target-connection.js'
import type { RushOrder } from '../rush-orders.js'
import { markOf, withOwnTexts } from './numbered-texts.js'
import type { RushableStory } from './rushable-story.js'

/** An order of a rush over a story: ready to go out, and as it is followed afterwards. */
export interface StoryOrder extends RushOrder {
  played: PlayedOrder
}

/**
 * Has the story's first partner get so many orders, each with a customer and a note of its own. It pushes none of them:
 * the rush does, at its moments.
 */
export async function makeStoryOrders(
  { story, push }: RushableStory,
  stage: Stage,
  connection: TargetConnection,
  facts: RushedOrderFacts,
  count: number,
): Promise<StoryOrder[]> {
  const [{ surface }] = push.calls
  await stage.control.deliverNowhere(surface)
  const target = new Target(connection, `${surface}/rush`, { rush: true })
  const payload = withInputs(push.payload, inputsAt(connection.startedAt)) as Record<string, unknown>
  const orders: StoryOrder[] = []
  for (let number = 0; number < count; number += 1) {
    const mark = markOf(number)
    const { changes } = facts.sameCustomer(`Müşteri ${mark}`, Number(mark))
    const overrides = withOwnTexts(payload, changes)
    const [made] = await stage.control.createOrder(keepingSurface(surface), overrides)
    const { id, order: body = {} } = made!
    const given = namesIn(surface, body)
    orders.push({
      body,
      ids: facts.idsOf(body),
      name: given[0] ?? id,
      ownPaths: [],
      request: composeRequest(connection.settings, connection.contract, facts.request(target, body)),
      played: {
        story: story.id,
        step: push.id,
        surface,
        facts: stage.parts[surface]!.readOrder!(body),
        id,
        given,
        names: new Map([[partnerOf(surface), new Set(given)]]),
        handOvers: [],
      },
    })
  }
  return orders
}
