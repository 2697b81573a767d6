import type { ReceivedRequest } from '../../call/received-request.js'
import { receiveRequest } from '../../call/receive-request.js'
import type { Routes } from '../../call/operation-at.js'
import { ControlRefusal } from '../../control/control-refusal.js'
import type { Limits } from '../../limits/limits.js'
import type { JournalEntry } from '../journal.js'
import { requireWhole } from './require-whole.js'
import { restoredHeaders } from './restored-headers.js'
import { restoredQuery } from './restored-query.js'
import { restoreSecrets } from './restore-secrets.js'

/** What is sent otherwise than it was; a secret that stands as its placeholder is the one that was sent. */
export interface RequestEdits {
  method?: string
  path?: string
  /** Without its question mark. */
  query?: string
  /** All of them, in place of those that were sent. */
  headers?: Readonly<Record<string, string>>
  body?: string
}

/** A recorded request with some of it changed, as it would have come in. */
export function editedRequest(
  original: ReceivedRequest,
  shown: JournalEntry['request'],
  edits: RequestEdits,
  { routes, limits }: { routes: Routes; limits: Limits },
): ReceivedRequest {
  const method = edits.method ?? original.method
  const path = edits.path ?? original.path
  const query =
    edits.query === undefined ? original.query : restoredQuery(edits.query, shown.query ?? '', original.query)
  const rawBody =
    edits.body === undefined || edits.body === shown.body
      ? original.rawBody
      : Buffer.from(restoreSecrets(edits.body, original.rawBody.toString()))
  const headers = restoredHeaders(edits.headers, shown.headers, original.headers)
  // The body is the text that was meant, in no coding, and has the length that it has now.
  delete headers['content-encoding']
  if (rawBody.length > 0 || headers['content-length'] !== undefined)
    headers['content-length'] = String(rawBody.length)
  requireWhole({ path, query, headers, body: rawBody.toString() })
  const rawHeaders = Object.entries(headers).flatMap(([name, value]) => [
    name,
    [value ?? ''].flat().join(', '),
  ])
  const received = receiveRequest(
    routes,
    { method, path, query, headers, rawHeaders },
    rawBody,
    undefined,
    limits,
  )
  if (typeof received !== 'string') return received
  throw new ControlRefusal(413, {
    en: `replaying with changes: expected a body within mock.limits.${received}, it is beyond.`,
    tr: `Düzenleyip gönderme: gövde mock.limits.${received} sınırının içinde olmalıydı, aşıyor. Kısaltın ya da sınırı yükseltin.`,
  })
}
