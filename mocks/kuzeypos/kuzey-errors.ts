import { STATUS_CODES } from 'node:http'
import {
  documentedErrors,
  type DocumentedError,
} from '../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../call/answer.js'
import { withMembers } from '../defects/json-bodies.js'

/** An error in KuzeyPOS's shape, with a text of ours where the page gives none. */
export function kuzeyError(status: number, message: string): Answer {
  return { status, body: { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message } }
}

/** One of the page's own errors, letter by letter. */
export function documentedError(name: DocumentedError): Answer {
  const { status, error, message } = documentedErrors[name]
  return { status, body: { statusCode: status, error, message } }
}

/** The same error under another HTTP status, told in its body too. */
export function withStatus(answer: Answer, status: number): Answer {
  return withMembers({ ...answer, status }, { statusCode: status, error: STATUS_CODES[status] })
}

/** The member `message` of an answer's body. */
export function messageOf({ body }: Answer): unknown {
  return (body as { message?: unknown } | undefined)?.message
}

/** Whether an answer is one of the page's errors; any of them where none is named. */
export function isError(answer: Answer, name?: DocumentedError): boolean {
  const message = messageOf(answer)
  return name === undefined
    ? Object.values(documentedErrors).some((error) => error.message === message)
    : documentedErrors[name].message === message
}
