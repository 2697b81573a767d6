import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { parseJson } from '../../call/parse-json.js'

/** A documented answer that says no. */
export interface DocumentedRefusal {
  status: number
  /** What was refused: the credentials, the request, or nothing of it where the server itself failed. */
  what: Bilingual
  /** The server's own words, where its body has any. */
  why?: string
}

const refusedByStatus: Readonly<Record<number, Bilingual>> = {
  401: { en: 'the credentials', tr: 'kimlik bilgileri' },
  403: { en: 'what these credentials may do', tr: 'bu kimlik bilgilerinin yetkisi' },
}
const request: Bilingual = { en: 'the request', tr: 'istek' }

/** The refusal in an answer's status and body, secrets replaced; undefined where it is none. */
export function documentedRefusal(status: number, body: string): DocumentedRefusal | undefined {
  if (status < 400) return undefined
  const why = wordsIn(parseJson(body))
  return { status, what: refusedByStatus[status] ?? request, ...(why !== undefined && { why }) }
}

/** Where answers keep their words, at the partners and elsewhere. */
const wordMembers = ['message', 'mesaj', 'aciklama', 'error', 'errors', 'detail', 'code']

function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return wordsIn(value[0])
  if (typeof value !== 'object' || value === null) return undefined
  const members = new Map(
    Object.entries(value).map(([name, member]): [string, unknown] => [name.toLowerCase(), member]),
  )
  return wordMembers.map((name) => wordsIn(members.get(name))).find((words) => words !== undefined)
}
