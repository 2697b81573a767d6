import { isSuccess } from '../../contracts/wire/status-class.js'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { objectIn, type Members } from './json-bodies.js'

export type IsAnswerMeant<State> = (answer: Answer, call: Call, state: State) => boolean
export type IsBodyMeant<State> = (body: Members, state: State, call: Call) => boolean

/** Does its work as it should, and corrupts some of its answers. */
export function corruptResponse<State>(
  isMeant: IsAnswerMeant<State>,
  corrupt: (answer: Answer, call: Call) => Answer,
): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    return isMeant(answer, call, state) ? corrupt(answer, call) : answer
  }
}

/** Does its work as it should, and corrupts the answers to some bodies, chosen by the state before the work. */
export function corruptResponseTo<State>(
  isMeant: IsBodyMeant<State>,
  corrupt: (answer: Answer) => Answer,
): Defect<State> {
  return async (call, proceed, state) => {
    const body = objectIn(call)
    const isCorrupted = body !== undefined && isMeant(body, state, call)
    const answer = await proceed(call)
    return isCorrupted ? corrupt(answer) : answer
  }
}

export function isTaken({ status }: Answer): boolean {
  return isSuccess(status)
}
