import {
  refusalWords,
  type OwnRefusal,
  type OwnSurface,
  type RefusalCause,
} from '../../contracts/own/own-partner.js'
import { refuse, type Answer } from '../call/answer.js'

/** What is told in the texts of a refusal, by the word in braces. */
export interface RefusalWords extends Partial<Record<(typeof refusalWords)[number], string | number>> {
  /** The member of the request that is at fault. */
  member?: string
  /** What is wrong with it. */
  message?: string
  id?: string
  seconds?: number
}

/** A refusal as an answer. */
export function filledRefusal({ status, headers, body }: OwnRefusal, words: RefusalWords): Answer {
  return {
    status,
    ...(headers && { headers: filled(headers, words) as Record<string, string> }),
    ...(body !== undefined && { body: filled(body, words) }),
  }
}

export function refusalOf(
  refusals: Readonly<Record<string, OwnRefusal>>,
  cause: RefusalCause,
  words: RefusalWords = {},
): Answer {
  return filledRefusal(refusals[cause]!, { message: usualWords[cause], ...words })
}

/** Leaves the operation with the refusal of a cause, as the operation documents it, else as the surface does. */
export function refuseFor(
  { refusals, operationRefusals }: Pick<OwnSurface, 'refusals' | 'operationRefusals'>,
  operation: string,
  cause: RefusalCause,
  words: RefusalWords = {},
): never {
  refuse(refusalOf({ ...refusals, ...operationRefusals[operation] }, cause, words))
}

const usualWords: Readonly<Record<RefusalCause, string>> = {
  'missing-credential': 'Missing credentials',
  'wrong-credential': 'Wrong credentials',
  'not-json': 'The body is not JSON',
  'missing-member': 'A required member is missing',
  invalid: 'The request is not valid',
  'not-found': 'Not found',
  duplicate: 'Already exists',
  'illegal-move': 'The status does not allow it',
  'rate-limit': 'Too many requests',
  'unknown-path': 'No such endpoint',
  'wrong-method': 'Method not allowed',
  'too-large': 'The body is too large',
  'server-error': 'Internal server error',
  unavailable: 'Temporarily unavailable',
}

const inBraces = new RegExp(`\\{(${refusalWords.join('|')})\\}`, 'g')

function filled(value: unknown, words: RefusalWords): unknown {
  if (typeof value === 'string')
    return value.replaceAll(inBraces, (_whole, name: keyof RefusalWords) => String(words[name] ?? ''))
  if (Array.isArray(value)) return value.map((inner) => filled(inner, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, words)]))
}
