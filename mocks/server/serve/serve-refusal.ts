import type { IncomingMessage, ServerResponse } from 'node:http'
import { limitAnswer } from '../../limits/limit-answer.js'
import type { RefusingLimit } from '../../limits/refusing-limits.js'
import type { Limits } from '../../limits/limits.js'
import type { Observer } from './observer.js'
import type { Route } from '../routing/route-table.js'
import { writeAnswer } from '../socket/write-answer.js'

interface Refused {
  limit: RefusingLimit
  limits: Limits
  /** Absent where no partner's path is called. */
  route: Route | undefined
  sandbox: string
  /** Absent where nobody asks: in somebody else's server. */
  observer?: Observer | undefined
}

/** Answers a request that is beyond a limit. It is no exchange with the partner: no journal holds it. */
export function serveRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { limit, limits, route, sandbox, observer }: Refused,
): void {
  const startedAt = performance.now()
  const answer = limitAnswer(limit, limits, route?.played.surface)
  writeAnswer(response, answer)
  observer?.refused(limit)
  if (route) observer?.answered(route, request, { sandbox, status: answer.status, startedAt, limit })
}
