import { isSuccess } from '../../../../contracts/wire/status-class.js'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { contentProblemWords } from '../../../../contracts/wire/content/content-problem-words.js'

/** What is asked of the hook: an order, by the partner's own names on the wire. */
export interface HeldQuestion {
  operation: string
  ids: Readonly<Record<string, string | number>>
}

/** What a target says that it holds. */
export interface Held {
  found: boolean
  /** How often it holds it; absent where it does not tell. */
  count?: number
  /** In the contract's member names, as far as it tells them; absent where it does not. */
  order?: Readonly<Record<string, unknown>>
}

/** The answer of a read-back hook, or what is wrong with it: what is shown of it is masked, then cut. */
export function readHeld(
  answer: ReceivedResponse,
  masked: (text: string) => string,
): Held | { fault: Bilingual } {
  const { status, content } = answer
  if (!isSuccess(status)) return answered(String(status))
  if ('problem' in content) {
    const words = contentProblemWords(content)
    return { fault: { en: `it answered ${words.en}`, tr: `yanıtı: ${words.tr}` } }
  }
  const value = parsed(content.bytes.toString())
  if (!isObject(value))
    return answered(`${status}`, { en: ' without a JSON object', tr: ', JSON nesnesi yok' })
  const { found, count, order } = value
  if (found === undefined)
    return { fault: { en: 'its answer has no "found"', tr: 'yanıtında "found" alanı yok' } }
  if (typeof found !== 'boolean') return wrongMember('found', found, masked)
  if (!found) return { found }
  if (count != null && !(Number.isInteger(count) && Number(count) >= 1))
    return wrongMember('count', count, masked)
  if (order != null && !isObject(order)) return wrongMember('order', order, masked)
  return { found, ...(count != null && { count: Number(count) }), ...(order != null && { order }) }
}

function answered(what: string, more: Bilingual = { en: '', tr: '' }): { fault: Bilingual } {
  return { fault: { en: `it answered ${what}${more.en}`, tr: `yanıtı ${what} oldu${more.tr}` } }
}

function wrongMember(name: string, value: unknown, masked: (text: string) => string): { fault: Bilingual } {
  const shown = masked(JSON.stringify(value) ?? 'undefined').slice(0, 80)
  return { fault: { en: `its "${name}" is ${shown}`, tr: `"${name}" alanı ${shown}` } }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nothing where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
