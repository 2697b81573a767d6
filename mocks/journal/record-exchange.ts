import { sentOf, type Answer, type Sent } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { PlayedSurface } from '../call/played-surface.js'
import { knownSecrets } from './known-secrets.js'
import { redactBody, redactHeaders } from './redaction.js'
import { redactQuery } from './redact-query.js'
import { redactText } from './redact-text.js'

/** An exchange that stands in the journal. */
export interface Recorded {
  /** Its id there. */
  id: string
  sent: Sent
  /** What becomes of the answer on the wire. */
  wire: Answer['wire']
}

/** Writes an exchange into the journal of its world. */
export function recordExchange(
  { surface: { surface, secrets } }: PlayedSurface,
  call: Call,
  answer: Answer,
): Recorded {
  const { method, path, query, operation, hadByteOrderMark, world } = call
  const { fault, faults, wire } = answer
  const sent = sentOf(answer, method)
  const at = world.clock.now()
  const id = world.journal.record(
    () => {
      const values = knownSecrets(world)
      return {
        surface,
        operation,
        request: {
          method,
          path: redactText(path, values),
          ...(query !== '' && { query: redactQuery(query, secrets, values) }),
          ...(hadByteOrderMark && { hadByteOrderMark }),
          headers: redactHeaders(call.headers, secrets, values),
          body: redactBody(call.rawBody.toString(), secrets, values),
        },
        response: {
          status: sent.status,
          headers: redactHeaders(sent.headers, secrets, values),
          body: method === 'HEAD' ? '' : redactBody(sent.body.toString(), secrets, values),
        },
        ...(fault === undefined ? {} : { fault }),
        ...(faults === undefined ? {} : { faults }),
        ...(wire === undefined ? {} : { wire }),
        at,
      }
    },
    call,
    call.rawBody.length + sent.body.length,
  )
  return { id, sent, wire }
}
