import { log } from '../server/log/log.js'
import type { Attempt, Delivery } from './delivery.js'

/** That what was given up is logged is documented of one partner; whoever watches the mock wants to see it of each. */
export function logGivenUp(sandbox: string, delivery: Delivery, { status, error }: Attempt): void {
  const { id, surface, operation, attempts } = delivery
  log(
    'warn',
    {
      en: `${id} (${surface} ${operation}) was given up after attempt ${attempts.length}: ${error ?? status}`,
      tr: `${id} (${surface} ${operation}) ${attempts.length}. denemeden sonra vazgeçildi: ${error ?? status}`,
    },
    { surface, operation, delivery: id, sandbox },
  )
}

/** There was no room for it beside `waiting` others. */
export function logDropped(sandbox: string, { id, surface, operation }: Delivery, waiting: number): void {
  log(
    'warn',
    {
      en: `${id} (${surface} ${operation}) was dropped: ${waiting} are not done yet, as many as mock.limits.deliveries lets wait`,
      tr: `${id} (${surface} ${operation}) düşürüldü: ${waiting} teslimat daha bitmedi, mock.limits.deliveries bu kadarını bekletir`,
    },
    { surface, operation, delivery: id, sandbox },
  )
}
