import type { Basis } from '../../../contracts/requirements/requirement.js'
import type { Operation } from '../../../contracts/openapi/operations.js'
import type { ReceivedAnswer } from '../attempts/send-request.js'
import { parseJson } from '../../call/parse-json.js'
import type { Language } from '../../../contracts/text/preferred-language.js'
import type { DocumentedRefusal } from './documented-refusal.js'
import type { SentOnce } from './send-once.js'
import { texts as english, type SentTexts } from './text/texts.en.js'
import { texts as turkish } from './text/texts.tr.js'

/** A call as text: the request, the answer, and whether it fits the contract. */
export function renderSent(sent: SentOnce, operation: Operation, language: Language = 'en'): string {
  const words = language === 'tr' ? turkish : english
  const { method, url, headers, body } = sent.request
  return [
    `${method} ${url}`,
    ...renderHeaders(headers),
    ...renderBody(body),
    '',
    ...(sent.response ? renderResponse(sent.response, words) : [words.noAnswer(sent.error ?? '')]),
    '',
    sent.refusal
      ? renderRefusal(sent.refusal, operation, words, language)
      : renderVerdict(sent, operation, words),
    ...(sent.response?.hadByteOrderMark ? [words.marked] : []),
  ].join('\n')
}

function renderResponse(
  { status, headers, body, durationMs, carried }: ReceivedAnswer,
  words: SentTexts,
): string[] {
  return [
    `→ ${status} (${durationMs} ms${carried ? words.carried(carried.bytes, carried.coding) : ''})`,
    ...renderHeaders(headers),
    ...renderBody(body),
  ]
}

function renderHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${[value ?? []].flat().join(', ')}`)
}

/** JSON is laid out; what is no JSON stands as it came. */
function renderBody(body: string): string[] {
  if (body === '') return []
  const value = parseJson(body)
  return ['', value === undefined ? body : JSON.stringify(value, null, 2)]
}

/** Shaped as documented, and a no all the same. */
function renderRefusal(
  { status, what, why }: DocumentedRefusal,
  { id }: Operation,
  words: SentTexts,
  language: Language,
): string {
  const said = why === undefined ? '' : `: “${why}”`
  return `${words.refused(id, status, what[language])}${said}.`
}

function renderVerdict(
  { response, documentedAs, violations, unjudged, fits }: SentOnce,
  { answers }: Operation,
  words: SentTexts,
): string {
  if (!response) return words.nothingCame
  const broken = violations.map(({ path, message }) => `\n  ${path} ${message}`).join('')
  if (fits) {
    const { basis = 'stated' } = answers.get(documentedAs!) ?? {}
    return words.fits(documentedAs!, basis as Basis)
  }
  if (unjudged !== undefined) return words.unjudged(documentedAs!, unjudged)
  if (documentedAs !== undefined) return `${words.broken(documentedAs)}${broken}`
  const known = [...answers.keys()].join(', ')
  return words.unknown(known)
}
