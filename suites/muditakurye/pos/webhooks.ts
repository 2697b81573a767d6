import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Target } from '../../run/target/target.js'
import { cancelEvent, statusEvent, type PosEvent, type Webhook } from './requests.js'

/** What one of the webhooks tells. */
export interface ToldByWebhook {
  webhook: Webhook
  /** As it stands in the ids of checks. */
  area: 'status' | 'cancellation'
  /** What it carries, in the middle of a sentence. */
  carries: Bilingual
  /** A valid event, with another timestamp if one is given. */
  event(target: Target, changes?: { timestamp: string }): PosEvent
  /** A member that is a free text. */
  text: string
  /** The status that such an event has. */
  status: PosEvent['status']
}

/** The two webhooks, for what is demanded of both alike. */
export const webhooks: readonly [ToldByWebhook, ToldByWebhook] = [
  {
    webhook: 'receiveStatus',
    area: 'status',
    carries: { en: 'status event', tr: 'durum olayı' },
    event: statusEvent,
    text: 'orderNumber',
    status: 'PREPARED',
  },
  {
    webhook: 'receiveCancellation',
    area: 'cancellation',
    carries: { en: 'cancel event', tr: 'iptal olayı' },
    event: cancelEvent,
    text: 'reason',
    status: 'CANCELED',
  },
]
