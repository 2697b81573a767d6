import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { corruptResponseTo, isTaken, type IsBodyMeant } from './corrupt-response.js'
import { objectIn } from './json-bodies.js'

/** Answers some calls in this way, whatever a sound server says of them. */
export function answerWith<State>(
  isMeant: (call: Call, state: State) => boolean,
  answer: Answer,
): Defect<State> {
  return (call, proceed, state) => (isMeant(call, state) ? answer : proceed(call))
}

/** Refuses some bodies before it looks at anything else. */
export function refuseRequest<State>(isRefused: IsBodyMeant<State>, refusal: Answer): Defect<State> {
  return (call, proceed, state) => {
    const body = objectIn(call)
    return body && isRefused(body, state, call) ? refusal : proceed(call)
  }
}

/** Refuses some of the bodies that a sound server takes, when its work is done. */
export function refuseTaken<State>(isRefused: IsBodyMeant<State>, refusal: Answer): Defect<State> {
  return corruptResponseTo(isRefused, (answer) => (isTaken(answer) ? refusal : answer))
}

/** Takes some of the bodies that a sound server refuses in these ways, and does nothing with them. */
export function pretendTaken<State>(
  isPretended: IsBodyMeant<State>,
  success: Answer,
  refusals: readonly number[] = [400, 404],
): Defect<State> {
  return corruptResponseTo(isPretended, (answer) => (refusals.includes(answer.status) ? success : answer))
}
