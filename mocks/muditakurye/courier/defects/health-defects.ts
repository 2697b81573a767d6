import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { courierError } from '../errors.js'
import { hasHeader, spoilingAnswers, withMembers, type CourierDefect } from '../kinds-of-defects.js'

/** Violations of the health check, by requirement. */
export const healthDefects = {
  'health-is-200': spoilingAnswers(isHealthy, (answer) => ({ ...answer, status: 202 })),
  'health-says-ok': spoilingAnswers(isHealthy, (answer) => withMembers(answer, { status: 'UP' })),
  'health-version': spoilingAnswers(isHealthy, (answer) => withMembers(answer, { version: 1 })),
  'health-timestamp': spoilingAnswers(isHealthy, (answer) =>
    withMembers(answer, { timestamp: '10.11.2025 12:34:56' }),
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
