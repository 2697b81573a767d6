import type { Call } from './call.js'
import type { Sent } from './encode-answer.js'
import type { SurfaceHandler } from './handle-call.js'
import { redactBody, redactHeaders } from './redaction.js'

/** Writes a call and what was sent back into its world's journal, the secrets replaced. */
export function recordExchange({ surface, routes }: SurfaceHandler, call: Call, sent: Sent): void {
  const { method, path, headers, rawBody, world } = call
  world.journal.record({
    surface: surface.surface,
    operation: routes.get(path)?.get(method) ?? '',
    request: {
      method,
      path,
      headers: redactHeaders(headers, surface.secrets),
      body: redactBody(rawBody.toString(), surface.secrets),
    },
    response: {
      status: sent.status,
      headers: sent.headers,
      body: redactBody(sent.body.toString(), surface.secrets),
    },
    at: world.clock.now(),
  })
}
