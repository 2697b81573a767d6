import type { Operation } from '../../../contracts/openapi/operations.js'
import type { ReceivedAnswer } from '../attempts/send-request.js'
import { parseJson } from '../../call/parse-json.js'
import type { Language } from '../../../contracts/text/preferred-language.js'
import type { DocumentedRefusal } from './documented-refusal.js'
import type { SentOnce } from './send-once.js'

/** A call as text: the request, the answer, and whether it fits the contract. */
export function renderSent(sent: SentOnce, operation: Operation, language: Language = 'en'): string {
  const { method, url, headers, body } = sent.request
  return [
    `${method} ${url}`,
    ...renderHeaders(headers),
    ...renderBody(body),
    '',
    ...(sent.response ? renderResponse(sent.response) : [`no answer: ${sent.error}`]),
    '',
    sent.refusal ? renderRefusal(sent.refusal, operation, language) : renderVerdict(sent, operation),
    ...(sent.response?.hadByteOrderMark ? [marked] : []),
  ].join('\n')
}

const marked =
  'Warning: a byte order mark (U+FEFF) stands before its JSON, where RFC 8259 (8.1) allows none: some readers refuse it. Save and send it as UTF-8 without one.'

function renderResponse({ status, headers, body, durationMs, carried }: ReceivedAnswer): string[] {
  return [
    `→ ${status} (${durationMs} ms${carried ? `, ${carried.bytes} bytes as ${carried.coding}` : ''})`,
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
  language: Language,
): string {
  const said = why === undefined ? '' : `: “${why}”`
  return language === 'tr'
    ? `Reddedildi: ${id} yanıtı belgelenen ${status} ve sözleşmeye uyuyor; reddedilen ${what.tr}${said}.`
    : `Refused: the answer to ${id} is the documented ${status} and shaped as the contract has it; what was refused is ${what.en}${said}.`
}

function renderVerdict(
  { response, documentedAs, violations, unjudged, fits }: SentOnce,
  { answers }: Operation,
): string {
  if (!response) return 'Nothing can be said of an answer that did not come.'
  const broken = violations.map(({ path, message }) => `\n  ${path} ${message}`).join('')
  if (fits) {
    const { basis = 'stated' } = answers.get(documentedAs!) ?? {}
    return `The answer fits the contract: it is its ${documentedAs} (${basis}).`
  }
  if (unjudged !== undefined) return `The answer is the contract's ${documentedAs}, but ${unjudged}.`
  if (documentedAs !== undefined)
    return `The answer is the contract's ${documentedAs}, but does not fit it:${broken}`
  const known = [...answers.keys()].join(', ')
  return `The answer is none of the contract's, which are ${known}.`
}
