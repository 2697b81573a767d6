import type { CheckRecord } from '../../suites/record/run-record.js'
import type { Bilingual } from '../text/language.js'
import { cutText } from '../text/cut-text.js'
import { findingText } from './finding-text.js'

/** What stands behind a failure, as far as what came tells it. */
export interface Cause {
  /** The same for two failures that follow from one fact. */
  key: string
  text: Bilingual
}

const longest = 80

/** The run tells of it, with what may stand behind it. */
const oneAnswer: Cause = {
  key: 'one-answer',
  text: { en: 'the one answer to everything', tr: 'her isteğe verilen tek yanıt' },
}

/**
 * One fact often fails many checks, each of which expected something else of it: a page for browsers in place of every
 * answer, a member under another name, a server that breaks. What else came is the same only where the same was expected.
 */
export function causeOf(check: CheckRecord): Cause {
  if (check.follows && check.outcome === 'failed') return oneAnswer
  const { en: actual } = findingText(check, 'actual')
  return (
    unanswered(check) ??
    pageIn(check, actual) ??
    missingMember(check, actual) ??
    serverError(check, actual) ??
    otherwise(check)
  )
}

/** What came is no answer but a sentence about its absence: the address before it and the cure behind it stand with the check. */
function unanswered(check: CheckRecord): Cause | undefined {
  const actual = findingText(check, 'actual')
  const sentenceIn = (language: keyof Bilingual): string | undefined =>
    /^[A-Z]+ https?:\/\/\S+: ([^.]+)/.exec(actual[language])?.[1]
  const said = { en: sentenceIn('en'), tr: sentenceIn('tr') }
  // Of calls that went out together, another may have been answered last.
  const isAnswered = calls(check).every(({ response }) => response !== undefined)
  if (said.en === undefined || said.tr === undefined || (isAnswered && calls(check).length > 0))
    return undefined
  return at(check, said.en, {
    en: (call) => `${call}: ${said.en}`,
    tr: (call) => `${call}: ${said.tr}`,
  })
}

function pageIn(check: CheckRecord, actual: string): Cause | undefined {
  if (!/^(?:HTTP [1-4]\d\d(?: with |: ))?\s*<(?:!doctype html|html)\b/i.test(actual)) return undefined
  return at(check, 'page', {
    en: (call) => `an HTML page in answer to ${call}`,
    tr: (call) => `${call} karşılığında HTML sayfası`,
  })
}

function missingMember(check: CheckRecord, actual: string): Cause | undefined {
  const name = /^(?:"[^"]+": [^—,]*, )?"([^"]+)": —(?:,|$)/.exec(actual)?.[1]
  if (name === undefined) return undefined
  return at(check, `without ${name}`, {
    en: (call) => `no "${name}" in the answer to ${call}`,
    tr: (call) => `${call} karşılığında gelen yanıtta "${name}" yok`,
  })
}

function serverError(check: CheckRecord, actual: string): Cause | undefined {
  const status = statusIn(actual)
  if (!status?.startsWith('5')) return undefined
  return sentBroken(check)
    ? at(check, `${status} to broken`, {
        en: (call) => `HTTP ${status} in answer to ${call} with a broken body`,
        tr: (call) => `gövdesi bozuk ${call} karşılığında HTTP ${status}`,
      })
    : at(check, `${status} to sound`, {
        en: (call) => `HTTP ${status} in answer to ${call}`,
        tr: (call) => `${call} karşılığında HTTP ${status}`,
      })
}

/** Of what came only the status, where there is one: an error page names another line for each request. */
function otherwise(check: CheckRecord): Cause {
  const [expected, actual, reason] = (['expected', 'actual', 'reason'] as const).map((part) =>
    findingText(check, part),
  )
  const came = statusIn(actual!.en) ?? actual!.en
  const short = (language: keyof Bilingual): string => {
    const status = statusIn(actual![language])
    return status === undefined ? cut(actual![language]) : `HTTP ${status}`
  }
  const text =
    actual!.en === '' && expected!.en === ''
      ? { en: cut(reason!.en), tr: cut(reason!.tr) }
      : {
          en: `${short('en')} in place of ${cut(expected!.en)}`,
          tr: `${cut(expected!.tr)} yerine ${short('tr')}`,
        }
  return { key: JSON.stringify([expected!.en, came, reason!.en]), text }
}

function at(
  check: CheckRecord,
  what: string,
  text: Record<keyof Bilingual, (call: string) => string>,
): Cause {
  const operation = lastCall(check)?.operation
  return {
    key: JSON.stringify([what, operation]),
    text: { en: text.en(operation ?? 'a request'), tr: text.tr(operation ?? 'bir istek') },
  }
}

function lastCall(check: CheckRecord): CheckRecord['exchanges'][number] | undefined {
  return calls(check).at(-1)
}

function calls({ exchanges }: CheckRecord): CheckRecord['exchanges'] {
  return exchanges.filter(({ hook }) => hook === undefined)
}

/** A body that breaks the contract, or is no JSON. */
function sentBroken(check: CheckRecord): boolean {
  const request = lastCall(check)?.request
  if (!request || request.body === '') return false
  return (request.faults ?? []).length > 0 || !isJson(request.body)
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}

function statusIn(actual: string): string | undefined {
  return /^(?:HTTP )?(\d{3})\b/.exec(actual)?.[1]
}

function cut(text: string): string {
  const [line = ''] = text.split('\n')
  const { text: beginning, leftOut } = cutText(line, longest)
  return leftOut > 0 || line !== text ? `${beginning}…` : beginning
}
