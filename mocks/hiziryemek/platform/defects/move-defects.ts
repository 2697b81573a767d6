import {
  precedingStatus,
  reachableStatuses,
  type ReachableStatus,
} from '../../../../contracts/hiziryemek/status-field-requirements.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { hiziryemekError } from '../../hiziryemek-errors.js'
import { corruptResponseTo } from '../../../defects/corrupt-response.js'
import { namedOrder, textIn } from '../named-order.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

const way = ['pending', 'confirmed', 'preparing', 'on_the_way', 'delivered']

/** Violations of what status an order may be given, by requirement. */
export const platformMoveDefects = {
  ...(Object.fromEntries(
    reachableStatuses.map((status) => [
      `acceptance-of-${status}`,
      moves((from, to) => from === precedingStatus[status] && to === status, 400),
    ]),
  ) as Record<`acceptance-of-${ReachableStatus}`, PlatformDefect>),
  'acceptance-of-pending': moves((from, to) => from === 'pending' && to === 'pending', 400),
  'repeated-status-accepted': moves((from, to) => from === to && to !== 'pending', 400),
  'skipped-step-answered': moves(
    (from, to) => to !== 'cancelled' && way.indexOf(to) > way.indexOf(from) + 1 && from !== 'cancelled',
    409,
  ),
  'backward-move-answered': moves(
    (from, to) => isOpen(from) && way.includes(to) && way.indexOf(to) < way.indexOf(from),
    409,
  ),
  'status-after-delivered-answered': moves((from, to) => from === 'delivered' && isOther(from, to), 409),
  'status-after-cancelled-answered': moves((from, to) => from === 'cancelled' && isOther(from, to), 409),
} satisfies Record<string, PlatformDefect>

/** Whether a call asks for a status that the order does not have. */
function isOther(from: string, to: string): boolean {
  return to !== '' && to !== from
}

function isOpen(status: string): boolean {
  return status !== 'delivered' && status !== 'cancelled'
}

/** Answers some moves with an error that no page names for them. */
function moves(isAnswered: (from: string, to: string) => boolean, status: 400 | 409): PlatformDefect {
  return corruptResponseTo(
    (body, state) => {
      const order = namedOrder(body, state)
      return order !== undefined && isAnswered(order.status, textIn(body, 'status'))
    },
    (answer) => (answer.status === 401 ? answer : hiziryemekError(status)),
  )
}
