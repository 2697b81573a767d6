import { STATUS_CODES } from 'node:http'
import {
  documentedErrors,
  type DocumentedError,
} from '../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../call/answer.js'

/** An error in KuzeyPOS's shape, with a text of ours where the page gives none. */
export function kuzeyError(status: number, message: string): Answer {
  return { status, body: { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message } }
}

/** One of the page's own errors, letter by letter. */
export function documentedError(name: DocumentedError): Answer {
  const { status, error, message } = documentedErrors[name]
  return { status, body: { statusCode: status, error, message } }
}
