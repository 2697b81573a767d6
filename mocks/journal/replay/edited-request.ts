import type { ReceivedRequest } from '../../call/received-request.js'
import { receiveRequest } from '../../call/receive-request.js'
import type { Routes } from '../../call/operation-at.js'
import { ControlRefusal } from '../../control/control-refusal.js'
import type { Limits } from '../../limits/limits.js'
import type { JournalEntry } from '../journal.js'
import { placeholder } from '../placeholder.js'
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
  const query = edits.query === undefined ? original.query : queryOf(original, shown, edits.query)
  const rawBody =
    edits.body === undefined || edits.body === shown.body
      ? original.rawBody
      : Buffer.from(restoreSecrets(edits.body, original.rawBody.toString()))
  const headers = headersOf(original, shown, edits.headers)
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
  throw new ControlRefusal(
    413,
    `replaying with changes: expected a body within mock.limits.${received}, it is beyond.`,
  )
}

function headersOf(
  original: ReceivedRequest,
  shown: JournalEntry['request'],
  edited: RequestEdits['headers'],
): Record<string, string | string[] | undefined> {
  if (edited === undefined) return { ...original.headers }
  return Object.fromEntries(
    Object.entries(edited).map(([given, value]) => {
      const name = given.toLowerCase()
      const isAsShown = [shown.headers[name] ?? []].flat().join(', ') === value
      return [name, isAsShown ? original.headers[name] : value]
    }),
  )
}

function queryOf(original: ReceivedRequest, shown: JournalEntry['request'], edited: string): string {
  if (edited === (shown.query ?? '')) return original.query
  if (!edited.includes(placeholder) && !edited.includes(encodeURIComponent(placeholder))) return edited
  const before = new URLSearchParams(original.query)
  const now = new URLSearchParams(edited)
  for (const [name, value] of [...now]) if (value === placeholder) now.set(name, before.get(name) ?? value)
  return now.toString()
}

/** What stands for a secret must not be sent for it: the answer would be another's. */
function requireWhole(parts: Readonly<Record<string, unknown>>): void {
  for (const [part, value] of Object.entries(parts)) {
    if (!JSON.stringify(value).includes(placeholder)) continue
    throw new ControlRefusal(
      400,
      `replaying with changes: expected "${placeholder}" only where the ${part} that was sent had a secret, it stands elsewhere. Write the value there.`,
    )
  }
}
