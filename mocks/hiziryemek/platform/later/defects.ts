import type { ownRequirements } from '../../../../contracts/hiziryemek/revisions/later/own-requirements.js'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { parseJson } from '../../../call/parse-json.js'
import { withMembers } from '../../../defects/json-bodies.js'
import { rewriteBody, rewriteRequest } from '../../../defects/rewrite-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { firstHeader } from '../../secret-key.js'
import { platformDefects } from '../defects.js'
import { inLaterHeader, laterHeader, withSecretMoved } from './secret-header.js'
import type { LaterPlatformState } from './state.js'

type LaterDefect = Defect<LaterPlatformState>

/** Violations of what only this revision asks, by requirement. */
const ownDefects = {
  'later-secret-header': rewriteRequest((call) => withSecretMoved(call, firstHeader, laterHeader)),
  'later-restaurant-id-required': rewriteBody((body, { restaurantId }) => ({ restaurantId, ...body })),
  'later-restaurant-status': answering('getRestaurantStatus', (answer) =>
    withMembers(answer, { tempClosed: undefined }),
  ),
  'later-application-created': answering('apply', (answer) =>
    answer.status === 201 ? { status: 200 } : answer,
  ),
  'later-application-limit': answering('apply', () => ({ status: 201 })),
} satisfies Record<keyof typeof ownRequirements, LaterDefect>

/** What can be wrong by the first revision as well, and what only this one asks. */
export const laterDefects: Readonly<Record<string, LaterDefect>> = {
  ...Object.fromEntries(
    Object.entries(platformDefects).map(([requirement, defect]) => [requirement, inLaterHeader(defect)]),
  ),
  'unknown-fields-tolerated': inLaterHeader(knowingRestaurants(platformDefects['unknown-fields-tolerated']!)),
  ...ownDefects,
}

/** Of updates alone, and with the member that this revision adds among those that are known. */
function knowingRestaurants(defect: LaterDefect): LaterDefect {
  return (call, proceed, state) => {
    if (call.operation !== 'updateOrderStatus') return proceed(call)
    return defect(withoutRestaurant(call), () => proceed(call), state)
  }
}

function withoutRestaurant(call: Call): Call {
  const body = parseJson(call.rawBody.toString())
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return call
  const { restaurantId: _known, ...rest } = body as Record<string, unknown>
  return { ...call, rawBody: Buffer.from(JSON.stringify(rest)) }
}

function answering(operation: string, corrupt: (answer: Answer) => Answer): LaterDefect {
  return async (call: Call, proceed) => {
    const answer = await proceed(call)
    return call.operation === operation ? corrupt(answer) : answer
  }
}
