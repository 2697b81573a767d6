import type { CarriedMessage } from './carried-message.js'
import type { ReceivedResponse } from './received-response.js'

/** A request as it went out. */
export interface SentRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** How a client of others sent it, where the body is not what went over the wire. */
  carried?: CarriedMessage
  /** Where its body breaks the contract on purpose: JSON pointers. */
  faults?: readonly string[]
}

/** One request that was answered. */
export interface Exchange {
  request: SentRequest
  response: ReceivedResponse
}

/** One request of a run, answered or not: the evidence in its record. */
export interface Attempt {
  /** The `operationId`; absent where the documents name no such call. */
  operation?: string
  request: SentRequest
  response?: ReceivedResponse
  error?: string
  /** It asked the target's hook, not the target. */
  hook?: 'read-back'
  /** A 429 would be its own doing. */
  askedFor429?: true
}
