import type { LimitName } from './limits.js'

/** What each limit answers that refuses a request; the others make room, or refuse what is asked of the control API. */
export const statuses = {
  bodyBytes: 413,
  arrivingBytes: 503,
  bodyDepth: 413,
  controlBodyBytes: 413,
  headerBytes: 431,
  headers: 431,
  headersTimeoutMs: 408,
  requestTimeoutMs: 408,
  connections: 503,
  requestsInFlight: 503,
  worlds: 503,
  orders: 503,
} satisfies Partial<Record<LimitName, number>>

/** A limit that refuses requests. */
export type RefusingLimit = keyof typeof statuses
