import { requireWhole } from '../journal/replay/require-whole.js'
import { restoredHeaders } from '../journal/replay/restored-headers.js'
import { restoreSecrets } from '../journal/replay/restore-secrets.js'
import { callers } from './callers.js'
import type { Delivery } from './delivery.js'
import type { ShownDelivery } from './shown-delivery.js'

/** What is sent otherwise than it was; a secret that stands as its placeholder is the one that was sent. */
export interface DeliveryEdits {
  method?: string
  /** On the same server, with the query that was sent: who else is called is a matter of the target. */
  path?: string
  /** All of them, in place of those that were sent. */
  headers?: Readonly<Record<string, string>>
  body?: string
}

/**
 * A delivery with some of its request changed. Where its body was signed as agreed, the changed one is, too, unless a
 * header says otherwise: what is tried out is another body, not a forged one.
 */
export function editedDelivery(
  delivery: Delivery,
  shown: ShownDelivery['request'],
  edits: DeliveryEdits,
  { credentials, at }: { credentials: object; at: number },
): Delivery {
  const { request } = delivery
  const body =
    edits.body === undefined || edits.body === shown.body
      ? request.body
      : restoreSecrets(edits.body, request.body)
  const headers = restoredHeaders(edits.headers, shown.headers, request.headers)
  delete headers['content-length']
  if (body !== request.body)
    for (const [name, value] of Object.entries(signedAnew(delivery, body, { credentials, at })))
      if (headers[name] === request.headers[name]) headers[name] = value
  const url = edits.path === undefined ? request.url : withPath(request.url, edits.path)
  requireWhole({ path: edits.path ?? '', headers, body: edits.body === undefined ? '' : body })
  return { ...delivery, request: { method: edits.method ?? request.method, url, headers, body } }
}

/** The headers that sign another body as the one that was sent is signed; none where that is not as agreed. */
function signedAnew(
  { surface, request: { headers, body: before } }: Delivery,
  body: string,
  { credentials, at }: { credentials: object; at: number },
): Record<string, string> {
  const { signing } = callers[surface]
  const secret = signing?.secret(credentials)
  if (!signing || secret === undefined || !signing.isBy(Buffer.from(before), secret, headers)) return {}
  return signing.headers(Buffer.from(body), secret, at)
}

function withPath(url: string, path: string): string {
  const changed = new URL(url)
  changed.pathname = path
  return changed.href
}
