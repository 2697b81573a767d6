import { base64View } from './base64-view.js'
import { matchesOf, type SecretMatch } from './secret-match.js'
import { needlesOf, type SecretNeedle } from './secret-needle.js'
import { plainView, type TextView } from './text-view.js'
import { unescapedView } from './unescaped-view.js'

/** Letters of a text that are looked at beyond those that are shown: a secret may lie across the edge. */
const beyondEdge = 8192
/** Escapes within escapes: JSON that is quoted in JSON that is quoted in a page. */
const mostLevels = 3
/** Base64 within Base64 is looked into in texts no longer than this: its views grow with each level. */
const longestNested = 65_536
/** Of texts that come again and again, like headers. */
const rememberedLength = 256
const mostRemembered = 2000

/** A range of a text and what is written in its place. */
interface Cover {
  start: number
  end: number
  label: string
}

/** How a hidden value is called where it stood. */
export type SecretLabel = (name: string) => string

/**
 * Hides secrets in texts, in every spelling from which they follow: other case, up to three letters missing or
 * added at either end, half of it or more, escaped for JSON, HTML or a URL, and in Base64 at whatever place.
 */
export class SecretMask {
  readonly #needles: SecretNeedle[] = []
  readonly #names = new Map<string, string>()
  readonly #remembered = new Map<string, string>()
  readonly #label: SecretLabel

  constructor(label: SecretLabel = (name) => `<${name}>`) {
    this.#label = label
  }

  /** From now on this value is shown by its name; a value that is hidden already keeps its name. */
  hide(secret: string, name: string): void {
    if (secret === '' || this.#names.has(secret)) return
    this.#names.set(secret, name)
    this.#needles.push(...needlesOf(secret, name))
    this.#remembered.clear()
  }

  /** The text with every secret replaced. */
  text(text: string): string {
    const remembered = this.#remembered.get(text)
    if (remembered !== undefined) return remembered
    const masked = this.#masked(text, text.length)
    if (text.length <= rememberedLength) {
      if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
      this.#remembered.set(text, masked)
    }
    return masked
  }

  /** The same of its first letters: what is cut first no longer looks like a secret, and still gives it away. */
  beginning(text: string, length: number): string {
    return text.length <= length ? this.text(text) : this.#masked(text.slice(0, length + beyondEdge), length)
  }

  #masked(text: string, length: number): string {
    const name = this.#names.get(text)
    if (name !== undefined) return this.#label(name)
    let masked = ''
    let from = 0
    for (const { start, end, label } of merged(this.#coversIn(text))) {
      if (start >= length) break
      masked += text.slice(from, start) + label
      from = end
    }
    return from >= length ? masked : masked + text.slice(from, length)
  }

  #coversIn(text: string): Cover[] {
    if (this.#needles.length === 0) return []
    return viewsOf(text).flatMap((view) =>
      this.#needles.flatMap((needle) => matchesOf(needle, view).map((match) => this.#cover(match, view))),
    )
  }

  #cover(match: SecretMatch, view: TextView): Cover {
    const named = nameOf(match)
    const run = view.runAt?.(match.start)
    if (!run) {
      return {
        start: view.placeOf(match.start, 'start'),
        end: view.placeOf(match.end, 'end'),
        label: this.#label(named),
      }
    }
    const shown = run.isWhole && isPlain.test(run.content) ? this.text(run.content) : run.content
    if (shown !== run.content) {
      return { start: run.start, end: run.stop, label: this.#label(`Base64 of ${shown}`) }
    }
    return {
      start: view.placeOf(match.start, 'start'),
      end: view.placeOf(match.end, 'end'),
      label: this.#label(`Base64 of ${named}`),
    }
  }
}

/** What can be shown inside a quotation without breaking it. */
const isPlain = /^[\w .:@+/=~!*-]{1,200}$/

/** A text, and what it says once it is decoded. */
function viewsOf(text: string): TextView[] {
  const readable = unescapedViews(plainView(text))
  const encoded = viewsBehind([...new Set([readable[0]!, readable.at(-1)!])])
  return [...readable, ...encoded, ...(text.length <= longestNested ? viewsBehind(encoded) : [])]
}

function viewsBehind(views: readonly TextView[]): TextView[] {
  return views.flatMap((view) => {
    const behind = base64View(view)
    return behind ? unescapedViews(behind) : []
  })
}

function unescapedViews(view: TextView): TextView[] {
  const views = [view]
  for (let level = 0; level < mostLevels; level += 1) {
    const next = unescapedView(views.at(-1)!)
    if (!next) break
    views.push(next)
  }
  return views
}

function nameOf({ needle: { name }, before, after, isSameCase }: SecretMatch): string {
  const otherCase = isSameCase ? '' : ' in other case'
  if (before === 0 && after === 0) return `${name}${otherCase}`
  if (before === 0)
    return after <= 3
      ? `${name} without its last ${letters(after)}${otherCase}`
      : `beginning of ${name}${otherCase}`
  if (after === 0)
    return before <= 3
      ? `${name} without its first ${letters(before)}${otherCase}`
      : `end of ${name}${otherCase}`
  return `part of ${name}${otherCase}`
}

function letters(count: number): string {
  return count === 1 ? 'character' : `${count} characters`
}

/** In the order of the text; of those that overlap, the whole range under the name of the widest. */
function merged(covers: readonly Cover[]): Cover[] {
  const sorted = covers.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const apart: Cover[] = []
  for (const cover of sorted) {
    const last = apart.at(-1)
    if (!last || cover.start >= last.end) {
      apart.push({ ...cover })
      continue
    }
    if (cover.end - cover.start > last.end - last.start) last.label = cover.label
    last.end = Math.max(last.end, cover.end)
  }
  return apart
}
