import { joinTarget } from '../../../contracts/wire/join-url.js'
import type { Attempt } from '../../run/http/exchange.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'

/** A call as evidence: where it went, what was sent, what came back. */
export function attemptOf({ surface, call }: LoggedCall, { addresses }: Stage): Attempt {
  const { operation, request, response, error } = call
  const { method, path, headers, readableBody } = request
  const base = new URL(addresses[surface]!)
  return {
    ...(operation !== undefined && { operation }),
    request: {
      method,
      url: base.origin + joinTarget(base, path),
      headers,
      body: readableBody,
      carried: request,
    },
    ...(response && { response }),
    ...(error !== undefined && { error }),
  }
}
