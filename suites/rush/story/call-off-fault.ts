import { learned, reported, wasReported, wasTaken } from '../../rehearse/judge/told-stages.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { wasAccepted } from '../../observe/recording/observed-call.js'
import type { PlayedOrder } from '../../rehearse/play/played-order.js'
import type { PlayedStory } from '../../rehearse/play/played-story.js'
import { bodyOf, type LoggedCall } from '../../rehearse/stage/call-log.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { CallingOff } from './calling-off.js'
import { refusedAsOver } from './refused-as-over.js'
import type { OrderFault } from './order-fault.js'

/** Whether an order that one side called off was called off at the other. */
export function hasReachedTheOther(order: PlayedOrder, calls: readonly LoggedCall[], stage: Stage): boolean {
  return (
    wasReported({ calls }, order, stage, 'cancelled') || calls.some((logged) => isCallBack(logged, stage))
  )
}

/** What is wrong with an order that was called off, and of which whoever had to hear of it could. */
export function callOffFault(
  { orders: [order], calls, held }: PlayedStory,
  stage: Stage,
  by: CallingOff['by'],
): OrderFault[] {
  const cause = by === 'courier' ? heardOfEnd(order!, calls, stage) : heardByRefusal(order!, calls, stage)
  // Whoever has found another courier need tell nobody.
  const isBrought = by === 'courier' && held.some(({ isOffTheWay }) => !isOffTheWay)
  if (!cause || isBrought || hasReachedTheOther(order!, calls, stage)) return []
  return [{ kind: 'not-cancelled', text: texts[by], calls: [cause] }]
}

const texts = {
  courier: {
    en: 'called off by its courier, and its platform was not told',
    tr: 'kuryesi iptal etti, platforma bildirilmedi',
  },
  platform: {
    en: 'called off by its platform, which refused the next status, and its courier was not called back',
    tr: 'platformu iptal etti ve sonraki durumu reddetti, kurye geri çağrılmadı',
  },
} as const

function heardOfEnd(order: PlayedOrder, calls: readonly LoggedCall[], stage: Stage): LoggedCall | undefined {
  return learned({ calls }, order, stage).find((told) => told.stage === 'cancelled' && wasTaken(told))?.logged
}

/** Its platform refused to be told more, for the order is over. */
function heardByRefusal(
  order: PlayedOrder,
  calls: readonly LoggedCall[],
  stage: Stage,
): LoggedCall | undefined {
  return reported({ calls }, order, stage)
    .map(({ logged }) => logged)
    .find(({ surface, call: { operation = '', response } }) => {
      const over = refusedAsOver(stage.contracts[surface]!, surface, operation)
      return response !== undefined && over.has(response.status)
    })
}

/** A call that takes an order back from a courier, and was taken. */
function isCallBack(logged: LoggedCall, { parts }: Stage): boolean {
  const { surface, isServed, call } = logged
  const { mainOperation, orders } = sheetOf(surface)
  if (isServed || call.operation === mainOperation || !wasAccepted(call)) return false
  const told = orders.told?.(call.operation ?? '', bodyOf(logged))
  return parts[surface]?.stages?.[String(told)] === 'cancelled'
}
