import { isSecretName } from './secret-name.js'
import { mostMissing, type SecretNeedle } from './secret-needle.js'
import type { TextView } from './views/text-view.js'

/** A place in a view where a secret, or so much of it that the rest follows, stands. */
export interface SecretMatch {
  needle: SecretNeedle
  start: number
  end: number
  /** Letters of the secret that are missing before and after. */
  before: number
  after: number
  /** Letter by letter, in the very case. */
  isSameCase: boolean
}

/** Of a secret this long even a part is nobody else's. */
const longEnough = 12

/** Letters before a value in which its name is looked for. */
const longestName = 40

const wordUnit = /[\p{L}\p{N}_]/u
/** What stands around a value in a text, a form, a header or JSON. */
const besideValue = /[\s"'`:=,;&?<>()[\]{}|\\]/

/** How much of a secret stands where a probe of it was found, and whether that gives it away. */
export function matchAt(
  needle: SecretNeedle,
  view: TextView,
  found: number,
  probe: { text: string; at: number },
): { match: SecretMatch; isTelling: boolean } {
  const match = extended(needle, view, found, probe)
  return { match, isTelling: isTelling(match, view) }
}

function extended(
  needle: SecretNeedle,
  { folded, text }: TextView,
  found: number,
  probe: { text: string; at: number },
): SecretMatch {
  let before = probe.at
  let start = found
  while (before > 0 && start > 0 && folded[start - 1] === needle.folded[before - 1]) {
    before -= 1
    start -= 1
  }
  let end = found + probe.text.length
  let until = probe.at + probe.text.length
  while (until < needle.folded.length && folded[end] === needle.folded[until]) {
    until += 1
    end += 1
  }
  const isSameCase = text.slice(start, end) === needle.text.slice(before, until)
  return { needle, start, end, before, after: needle.folded.length - until, isSameCase }
}

/** Whether it can be nothing else: a short secret may be a word of its own, a part of a long one, too. */
function isTelling({ needle, start, end, before, after }: SecretMatch, view: TextView): boolean {
  const isWhole = before === 0 && after === 0
  if (isWhole && needle.isUrlPart && standsInUrl(view, start, end)) return true
  if (needle.kind === 'tiny') return standsQuoted(view, start, end)
  if (needle.kind === 'word') return standsAsValue(view, start, end)
  if (isWhole) return true
  if (needle.text.length < longEnough && isWithinLongerWord(view.text, start, end)) return false
  const part = view.text.slice(start, end)
  const mayBeOther =
    needle.kind === 'mixed' ||
    before > mostMissing ||
    after > mostMissing ||
    (part.length < 8 && /^\p{L}+$/u.test(part))
  return !mayBeOther || (!isWordUnit(view.text[start - 1]) && !isWordUnit(view.text[end]))
}

/** A part of a short secret is any word's: `hk_test_` of `hk_test_key` that of `hk_test_restaurant`, too. */
function isWithinLongerWord(text: string, start: number, end: number): boolean {
  const { from, to } = wordAround(text, start, end)
  return start - from > mostMissing || to - end > mostMissing
}

/** A whole segment of a path, or a value of a query. */
function standsInUrl({ text }: TextView, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  return (before === '/' || before === '=') && (after === '/' || after === '#' || isBesideValue(after))
}

/** With at most three letters more around it, between what stands around values. */
function standsAsValue({ text }: TextView, start: number, end: number): boolean {
  const { from, to } = wordAround(text, start, end)
  if (start - from + to - end > mostMissing) return false
  return isBesideValue(text[from - 1]) && (isBesideValue(text[to]) || endsSentence(text, to))
}

/** As far as it matters: a letter beyond those that may have been added. */
function wordAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = start
  while (from > start - mostMissing - 1 && isWordUnit(text[from - 1])) from -= 1
  let to = end
  while (to < end + mostMissing + 1 && isWordUnit(text[to])) to += 1
  return { from, to }
}

/** The whole text, between quotation marks, behind a secret's name, or a user name's colon at the end of a Basic pair. */
function standsQuoted(view: TextView, start: number, end: number): boolean {
  const [before, after] = [view.text[start - 1], view.text[end]]
  if (before === undefined && after === undefined) return true
  if (before === '"' || before === "'") return after === before || after === '\\'
  if (before === ':' && view.runAt !== undefined && view.text[end] === '\n') return true
  return isNamedSecret(view.text.slice(Math.max(0, start - longestName), start)) && isBesideValue(after)
}

/** `token=`, `X-Api-Key: `, `"Password":` before a value say that it is a secret, however short. */
function isNamedSecret(before: string): boolean {
  const sign = before.endsWith(' ') ? before.slice(0, -1) : before
  if (!/[:=]$/.test(sign)) return false
  const name = sign.slice(0, -1).replace(/["']?\s?$/, '')
  return isSecretName(name.split(/[\s"'`:=,;&?<>(){}|\\]/).at(-1)!)
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && wordUnit.test(unit)
}

function isBesideValue(unit: string | undefined): boolean {
  return unit === undefined || besideValue.test(unit)
}

function endsSentence(text: string, at: number): boolean {
  return /^[.!…]$/.test(text[at]!) && isBesideValue(text[at + 1])
}
