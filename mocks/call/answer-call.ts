import { log } from '../server/log/log.js'
import type { Answer, Sent } from './answer.js'
import type { Call } from './call.js'
import type { SurfaceHandler } from './handle-call.js'
import { operationAt } from './operation-at.js'
import { knownSecrets } from '../journal/known-secrets.js'
import { redactBody, redactHeaders } from '../journal/redaction.js'
import { redactQuery } from '../journal/redact-query.js'
import { redactText } from '../journal/redact-text.js'

/** What a surface answers; a fault of ours is told on stderr and answered in the partner's shape. */
export function answerCall({ surface, handle }: SurfaceHandler, call: Call): Answer | Promise<Answer> {
  const broken = (error: unknown): Answer => {
    log(
      'error',
      `${surface.surface} ${call.method} ${call.path} failed: ${redactText(String(error), knownSecrets(call.world))}`,
    )
    return surface.refusals.brokenServer
  }
  try {
    const answer = handle(call)
    return answer instanceof Promise ? answer.catch(broken) : answer
  } catch (error) {
    return broken(error)
  }
}

/** Writes an exchange into the journal of its world and gives its id there. */
export function recordExchange(
  { surface, routes }: SurfaceHandler,
  call: Call,
  { fault, faults, wire }: Answer,
  sent: Sent,
): string {
  const { method, path, query, hadByteOrderMark, world } = call
  const at = world.clock.now()
  const { secrets } = surface
  return world.journal.record(
    () => {
      const values = knownSecrets(world)
      return {
        surface: surface.surface,
        operation: operationAt(routes, path, method) ?? '',
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
}
