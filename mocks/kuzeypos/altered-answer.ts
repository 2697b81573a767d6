import { STATUS_CODES } from 'node:http'
import {
  documentedErrors,
  type DocumentedError,
} from '../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'

/** The defect of a party that answers otherwise: changes the answers that match. */
export function onAnswer<State>(
  matches: (answer: Answer, call: Call, state: State) => boolean,
  change: (answer: Answer, call: Call) => Answer,
): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    return matches(answer, call, state) ? change(answer, call) : answer
  }
}

/** The answer with other members in its body. */
export function withMembers(answer: Answer, members: Readonly<Record<string, unknown>>): Answer {
  return { ...answer, body: { ...(answer.body as object), ...members } }
}

/** The same error under another HTTP status, told in its body too. */
export function withStatus(answer: Answer, status: number): Answer {
  return withMembers({ ...answer, status }, { statusCode: status, error: STATUS_CODES[status] })
}

/** The member `message` of an answer's body. */
export function messageOf(answer: Answer): unknown {
  return (answer.body as { message?: unknown } | undefined)?.message
}

/** Whether an answer is one of the page's errors; any of them where none is named. */
export function isError(answer: Answer, name?: DocumentedError): boolean {
  const message = messageOf(answer)
  return name === undefined
    ? Object.values(documentedErrors).some((error) => error.message === message)
    : documentedErrors[name].message === message
}

export function isSuccess(answer: Answer): boolean {
  return answer.status === 200
}
