import { corruptResponse } from '../../../defects/corrupt-response.js'
import { breakingOnEmoji, breakingUnlabelled } from '../../../defects/hard-bodies.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { refuseRequest } from '../../../defects/refuse-request.js'
import { brokenServer, refusingOrders, type CourierDefect } from './kinds-of-defects.js'

/** Violations that show only where two liberties of an order meet. */
export const combinedDefects: Record<string, CourierDefect> = {
  'bad-input-is-not-a-server-error/unlabelled': breakingUnlabelled(brokenServer),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(brokenServer),
  'bad-input-is-not-a-server-error/empty-texts': refuseRequest(({ notes }) => notes === '', brokenServer),
  'bad-input-is-not-a-server-error/null-members': refuseRequest(({ notes }) => notes === null, brokenServer),
  'bad-input-is-not-a-server-error/absent-members': refuseRequest(
    ({ customerEmail, customerPhone }) => customerEmail === undefined && customerPhone !== undefined,
    brokenServer,
  ),
  'order-accepted-with-202/items-without-a-phone': refusingOrders(
    'customerPhone',
    'is required',
    ({ items, customerPhone }) => items !== undefined && customerPhone === undefined,
  ),
  'bad-input-is-not-a-server-error/scheduled': corruptResponse(
    ({ status }, call) =>
      (status === 400 || status === 422) && isTime(membersOf(call)['scheduledDeliveryTime']),
    () => brokenServer,
  ),
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
