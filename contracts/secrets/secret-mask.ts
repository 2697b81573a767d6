import { inOrder, mergedCovers, type Cover } from './cover.js'
import { nameOf } from './name-of-match.js'
import { NeedleIndex } from './needle-index.js'
import type { SecretMatch } from './secret-match.js'
import { needlesOf } from './secret-needle.js'
import type { TextView } from './views/text-view.js'
import { viewsOf } from './views/views-of.js'

/** Letters of a text that are looked at beyond those that are shown: a secret may lie across the edge. */
const beyondEdge = 8192
/** A longer text is looked at piece by piece: its views take memory, each several times that of the piece. */
const pieceLength = 262_144
/** As many letters may one letter of a secret take, escaped within escapes. */
const mostPerLetter = 24
/** Base64 within Base64 is looked into in texts no longer than this: its views grow with each level. */
const longestNested = 65_536
/** Of texts that come again and again, like headers. */
const rememberedLength = 256
const mostRemembered = 2000

/** How a hidden value is called where it stood. */
export type SecretLabel = (name: string) => string

/**
 * Hides secrets in texts, in every spelling from which they follow: other case, up to three letters missing or
 * added at either end, half of it or more, escaped for JSON, HTML or a URL, and in Base64 at whatever place.
 */
export class SecretMask {
  readonly #needles = new NeedleIndex()
  #longest = 0
  readonly #names = new Map<string, string>()
  readonly #remembered = new Map<string, string>()
  readonly #label: SecretLabel

  constructor(label: SecretLabel = (name) => `<${name}>`) {
    this.#label = label
  }

  /** From now on this value is shown by its name; a value that is hidden already keeps its name. */
  hide(secret: string, name: string, { isUrlPart = false } = {}): void {
    if (secret === '' || (this.#names.has(secret) && !isUrlPart)) return
    const called = this.#names.get(secret) ?? name
    this.#names.set(secret, called)
    for (const needle of needlesOf(secret, called, isUrlPart)) {
      this.#needles.add(needle)
      this.#longest = Math.max(this.#longest, needle.text.length)
    }
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
    for (const { start, end, label } of mergedCovers(this.#coversIn(text, length))) {
      if (start >= length) break
      masked += text.slice(from, start) + label
      from = end
    }
    return from >= length ? masked : masked + text.slice(from, length)
  }

  /** Those that begin among the first letters, in order. Each piece is looked at with what stands around it. */
  *#coversIn(text: string, length: number): Generator<Cover> {
    if (this.#longest === 0) return
    const around = Math.max(beyondEdge, mostPerLetter * this.#longest)
    const step = Math.max(pieceLength, around)
    const isNested = text.length <= longestNested
    for (let start = 0; start < length; start += step) {
      const from = Math.max(0, start - around)
      const covers = this.#coversOf(text.slice(from, start + step + around), { from, isNested })
      yield* inOrder(covers.filter((cover) => cover.start >= start && cover.start < start + step))
    }
  }

  #coversOf(piece: string, { from, isNested }: { from: number; isNested: boolean }): Cover[] {
    return viewsOf(piece, { isNested }).flatMap((view) =>
      this.#needles.matchesIn(view).map((match) => {
        const { start, end, label } = this.#cover(match, view)
        return { start: from + start, end: from + end, label }
      }),
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
