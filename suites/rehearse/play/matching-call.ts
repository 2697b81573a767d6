import { wasAccepted } from '../../observe/recording/observed-call.js'
import { answerOf, bodyOf, type LoggedCall } from '../stage/call-log.js'
import { holds } from '../story/criterion.js'
import type { StepCall } from '../story/story.js'

/** Whether a call is the one that a step is about: of its operation, with all that must hold of it; taken, if nothing is said. */
export function completes(logged: LoggedCall, { surface, operation, criteria }: StepCall): boolean {
  const { call } = logged
  if (logged.surface !== surface || call.operation !== operation) return false
  return criteria.length === 0 ? wasAccepted(call) : meets(logged, criteria)
}

function meets(logged: LoggedCall, criteria: readonly string[]): boolean {
  const seen = {
    ...(logged.call.response && { statusCode: logged.call.response.status }),
    requestBody: bodyOf(logged),
    responseBody: answerOf(logged),
  }
  return criteria.every((condition) => holds(condition, seen))
}
