import { lifecycle } from '../../../contracts/hiziryemek/lifecycle.js'
import type { StateHandler } from '../../surfaces/mock-surface.js'
import { unknownStatus } from '../../surfaces/unknown-status.js'
import type { Status } from './order-store.js'
import type { PlatformState } from './state.js'

export const platformStates: Record<string, StateHandler<PlatformState>> = {
  'order exists': (state, { status = lifecycle.initial }) => {
    const ids = state.freshIds()
    state.orders.place(ids.orderId, ids.posOrderId, requireStatus(status))
    return ids
  },
  'order of another POS exists': (state) => {
    const ids = state.freshIds()
    state.orders.place(ids.orderId, ids.posOrderId, lifecycle.initial)
    state.ofOthers.add(ids.orderId)
    return ids
  },
}

function requireStatus(status: unknown): Status {
  if (typeof status === 'string' && Object.hasOwn(lifecycle.states, status)) return status as Status
  throw unknownStatus(Object.keys(lifecycle.states), status)
}
