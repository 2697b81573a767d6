import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { courierError } from '../errors.js'
import { localTime } from '../../local-time.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { withMembers } from '../../../defects/json-bodies.js'
import { hasHeader, type CourierDefect } from './kinds-of-defects.js'

/** Violations of the health check, by requirement. */
export const healthDefects = {
  'health-is-200': corruptResponse(isHealthy, (answer) => ({ ...answer, status: 202 })),
  'health-says-ok': corruptResponse(isHealthy, (answer) => withMembers(answer, { status: 'UP' })),
  'health-version': corruptResponse(isHealthy, (answer) => withMembers(answer, { version: 1 })),
  'health-timestamp': corruptResponse(isHealthy, (answer) =>
    withMembers(answer, { timestamp: '10.11.2025 12:34:56' }),
  ),
  'health-timestamp-has-its-zone': corruptResponse(isHealthy, (answer, call) =>
    withMembers(answer, { timestamp: localTime(call.world.clock.now()).replace('+03:00', '') }),
  ),
  // The sample's, written down.
  'health-timestamp-is-right/of-another-day': corruptResponse(isHealthy, (answer) =>
    withMembers(answer, { timestamp: '2025-11-10T12:34:56+03:00' }),
  ),
  // The clock of a container in UTC, with the offset of Türkiye behind it.
  'health-timestamp-is-right': corruptResponse(isHealthy, (answer, call) =>
    withMembers(answer, {
      timestamp: `${new Date(call.world.clock.now()).toISOString().slice(0, 19)}+03:00`,
    }),
  ),
  'health-needs-no-credentials': async (call, proceed, state) =>
    isHealthCall(call) && !hasHeader(call, 'x-api-key') && !hasHeader(call, 'authorization')
      ? courierError(state.codeNames, 'wrongApiKey')
      : proceed(call),
} satisfies Record<string, CourierDefect>

function isHealthy(answer: Answer, call: Call): boolean {
  return isHealthCall(call) && answer.status === 200
}

function isHealthCall({ path }: Call): boolean {
  return path.endsWith('/health')
}
