import type { Operation } from '../../../contracts/openapi/operations.js'
import { joinUrl } from '../../../contracts/wire/join-url.js'
import type { Caller } from '../caller.js'

/** A request as it goes out. */
export interface OutgoingRequest {
  method: string
  url: string
  /** By lower-case name. */
  headers: Record<string, string>
  body: Buffer
}

/** Whether a body is signed as agreed, with another secret, or not at all. */
export type SignatureKind = 'right' | 'wrong' | 'missing'

/** Where a request goes and with what, besides what the contract says. */
export interface Addressing {
  /** The documented path is appended to it; where that is empty, it is the URL itself. */
  baseUrl: string
  credentials: object
  /** Sent besides, or in place of the caller's own. */
  headers?: Readonly<Record<string, string>> | undefined
  /** By operationId, in place of the documented path; an absolute URL is allowed. */
  paths?: Readonly<Record<string, string>> | undefined
  signature?: SignatureKind | undefined
}

/** The request with which the caller of a surface makes a call of it. */
export function composeRequest(
  caller: Caller,
  operation: Operation,
  { baseUrl, credentials, headers = {}, paths = {}, signature = 'right' }: Addressing,
  body: Buffer,
  at: number,
): OutgoingRequest {
  return {
    method: operation.method,
    url: joinUrl(baseUrl, withQuery(paths[operation.id] ?? operation.path, caller.query(credentials))),
    headers: withoutAbsent({
      'user-agent': 'uyum',
      ...(operation.method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...caller.headers(credentials),
      ...signatureHeaders(caller, credentials, body, { kind: signature, at }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    }),
    body,
  }
}

function signatureHeaders(
  { signing }: Caller,
  credentials: object,
  body: Buffer,
  { kind, at }: { kind: SignatureKind; at: number },
): Record<string, string> {
  const secret = signing?.secret(credentials)
  if (!signing || kind === 'missing' || (secret === undefined && kind === 'right')) return {}
  const signed = kind === 'right' ? secret! : `not ${secret ?? 'agreed'}`
  return signing.headers(body, signed, at)
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const shown = new URLSearchParams(query).toString()
  return shown === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${shown}`
}

function withoutAbsent(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
