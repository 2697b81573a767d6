import type { Answer } from '../call/answer.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import { refusalInShape } from '../call/refusal-in-shape.js'
import type { LimitName, Limits } from './limits.js'
import { statuses, type RefusingLimit } from './refusing-limits.js'

/** In one sentence, what was too much and how more is let in. */
export function limitText(name: LimitName, limits: Limits): string {
  return `uyum: ${whatOf[name]}: expected at most ${limits[name]}. This is the mock's own limit and no answer of the partner's; raise mock.limits.${name} of its configuration.`
}

const whatOf: Readonly<Record<LimitName, string>> = {
  bodyBytes: 'bytes of a body',
  arrivingBytes: 'bytes of all bodies that arrive at a time',
  bodyDepth: 'levels of a body, one inside the other',
  controlBodyBytes: 'bytes of a body for the control API',
  headerBytes: 'bytes of the request line and headers',
  headers: 'headers of a request',
  headersTimeoutMs: 'milliseconds until all headers are there',
  requestTimeoutMs: 'milliseconds until the whole request is there',
  connections: 'connections at a time',
  requestsInFlight: 'requests without an answer at a time',
  worlds: 'sandboxes at a time',
  idleMs: 'milliseconds without a use of a sandbox',
  journal: 'exchanges in a journal',
  journalBytes: 'bytes in a journal',
  allJournalBytes: 'bytes in all journals',
  orders: 'orders of a surface in a sandbox',
  deliveries: 'deliveries of a sandbox that are not done',
  faults: 'faults of a sandbox',
  rateLimits: 'rate limits of a sandbox',
  snapshots: 'snapshots of a sandbox',
}

/**
 * The answer of a limit: in the partner's shape where one of its paths is called, so that its client can read it. The
 * header `uyum-limit` tells it from the partner's own answers; no journal holds it.
 */
export function limitAnswer(name: RefusingLimit, limits: Limits, surface?: MockSurface): Answer {
  const status = statuses[name]
  const text = limitText(name, limits)
  return {
    status,
    headers: { 'uyum-limit': name, connection: 'close', ...(status === 503 ? { 'retry-after': '1' } : {}) },
    body: surface ? refusalInShape(surface.refusals, status, text) : { error: text },
  }
}
