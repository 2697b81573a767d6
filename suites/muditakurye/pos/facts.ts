import type { SurfaceFacts } from '../../families/surface-facts.js'
import { agreedSignature, bytesOf, sendBytes, sendEvent } from './requests.js'
import type { ToldByWebhook } from './webhooks.js'

/** What the families need to know of a POS that is told by one of MuditaKurye's webhooks. */
export function factsOf({ webhook, status, event, text }: ToldByWebhook): SurfaceFacts {
  return {
    surface: 'muditakurye/pos',
    operation: webhook,
    sound: (target) => event(target),
    body: (target) => event(target),
    carrying: (target, words) => ({ ...event(target), [text]: words }),
    extra: 'extra',
    doubled: { status },
    bareHeaders: (target) => agreedSignature(target, Buffer.alloc(0)),
    send: (target, body) => sendBytes(target, webhook, Buffer.isBuffer(body) ? body : bytesOf(body)),
    sendSound: (target) => sendEvent(target, webhook, event(target)),
    sendRefused: (target) => sendBytes(target, webhook, '{"event": '),
  }
}
