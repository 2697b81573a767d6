import { isSuccess } from '../../../contracts/wire/status-class.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CarriedMessage } from '../../run/http/carried-message.js'
import type { ReceivedResponse } from '../../run/http/received-response.js'
import type { ObservedRequest } from './observed-request.js'
import type { Gaps } from '../evidence/gaps.js'

/** One call of a client, as it was seen between the client and its server. */
export interface ObservedCall {
  /** An operationId of the contract; absent where the documents name no such call. */
  operation?: string
  request: ObservedRequest
  /** What reached the client; absent where it got no whole answer. */
  response?: ReceivedResponse | undefined
  /** Why it got none, and who ended the call without one: `us` where the observation was over before. */
  error?: string
  /** The same for people, where it was seen here. */
  told?: Bilingual
  endedBy?: 'client' | 'server' | 'us'
  /** Milliseconds since the recording began. */
  startedAt: number
  endedAt: number
  /** What is not known of it; absent where all of it was seen. */
  gaps?: Gaps
  /** The body's value, where it is read through what its recording holds. */
  value?: unknown
}

/** Many checks look at each body: it is read once. */
const values = new WeakMap<ObservedCall, { value: unknown }>()

/** The value of a body; undefined where it is no JSON. */
export function valueOf(call: ObservedCall): unknown {
  if ('value' in call) return call.value
  const known = values.get(call) ?? { value: jsonIn(call.request) }
  values.set(call, known)
  return known.value
}

/** The JSON in a message; undefined where there is none that can be read. */
export function jsonIn({ content }: CarriedMessage): unknown {
  if ('problem' in content) return undefined
  try {
    return JSON.parse(content.bytes.toString()) as unknown
  } catch {
    return undefined
  }
}

/** The JSON object in a body; undefined where there is none. */
export function objectOf(call: ObservedCall): Record<string, unknown> | undefined {
  const value = valueOf(call)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** The server took the call: any 2xx that reached the client. */
export function wasAccepted({ response }: ObservedCall): boolean {
  return response !== undefined && isSuccess(response.status)
}
