import { extname } from 'node:path'
import { isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { found, type OwnFinding } from '../own-finding.js'
import type { Notice } from '../own-partner.js'
import { keysTwice } from './json-keys.js'
import { readBytes } from './read-bytes.js'
import { fileUnreadable, keyTwice } from './words/file-words.js'
import { yamlFault, yamlWords } from './words/yaml-words.js'

export type Path = readonly (string | number)[]

type Ranged = { range?: [number, number, number] } | null | undefined

const longestQuote = 200

/** Beyond this nobody wrote a file by hand: lines of JSON that large are not looked up. */
const mostLookedUp = 4_000_000

/** A YAML or JSON file as data, that knows the line and the words of each thing in it. */
export class SourceFile {
  readonly file: string
  readonly text: string
  readonly data: unknown
  /** What makes it no YAML at all. */
  readonly faults: readonly OwnFinding[]
  /** What of it is not acted upon, as YAML. */
  readonly warnings: readonly Notice[] = []
  readonly #isLarge: boolean
  #parsed: { document: Document; lines: LineCounter } | undefined

  constructor(file: string) {
    this.file = file
    const { text, fault } = readBytes(file)
    this.text = text
    this.#isLarge = extname(file) === '.json' && text.length > mostLookedUp
    if (fault) {
      this.faults = [found(file, 1, 'file-can-be-read', fileUnreadable(fault))]
      return
    }
    const json = extname(file) === '.json' ? parsedJson(text) : undefined
    if (json !== undefined) {
      this.data = json
      this.faults = keysTwice(text).map(({ key, at }) =>
        found(file, text.slice(0, at).split('\n').length, 'file-is-yaml', keyTwice(key)),
      )
      return
    }
    const { document, lines } = this.#document
    const lineAt = ([start]: [number, number]): number => lines.linePos(start).line
    const faults = document.errors.map(({ pos, code, message }) =>
      found(file, lineAt(pos), 'file-is-yaml', yamlFault(code, message)),
    )
    this.warnings = document.warnings.map(({ pos, code, message }) => {
      const { en, tr } = yamlWords(code, message)
      return { file, line: lineAt(pos), message: en, tr: { message: tr } }
    })
    if (faults.length === 0) {
      try {
        const data = plainOf(document)
        if (this.text.includes('*') && holdsItself(data)) throw new Error('an anchor (&name) holds itself')
        this.data = data
      } catch (error) {
        // What it refers to is not there, or refers to itself without end.
        const { message } = error as Error
        const code = message.startsWith('Excessive') ? 'RESOURCE_EXHAUSTION' : 'BAD_ALIAS'
        faults.push(found(file, 1, 'file-is-yaml', yamlFault(code, message)))
      }
    }
    this.faults = faults
  }

  get #document(): { document: Document; lines: LineCounter } {
    if (!this.#parsed) {
      const lines = new LineCounter()
      this.#parsed = { document: parseDocument(this.text, { lineCounter: lines }), lines }
    }
    return this.#parsed
  }

  /** The line in which what a path leads to begins: of the deepest part of it that is there. */
  lineOf(path: Path): number {
    if (this.#isLarge) return 1
    const { document, lines } = this.#document
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.#rangeOf(document, path.slice(0, length))?.[0]
      if (start !== undefined) return lines.linePos(start).line
    }
    return 1
  }

  /** The words of the file at a path, `name: value`, or as much of them as stands in the first line. */
  quoteAt(path: Path): string {
    const key = String(path.at(-1) ?? '')
    if (this.#isLarge) return key
    const [start, end] = this.#rangeOf(this.#document.document, path) ?? []
    if (start === undefined) return key
    const whole = this.text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
    if (whole.length <= longestQuote) return whole
    const cut = whole.slice(0, longestQuote)
    return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
  }

  /** Where a member begins and ends, its key included, or the entry of a list. */
  #rangeOf(document: Document, path: Path): [start: number, end: number] | undefined {
    const last = path.at(-1)
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const items = (parent as { items?: unknown[] } | undefined)?.items
    if (!items) return undefined
    const item =
      typeof last === 'number'
        ? items[last]
        : items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === last)
    const [first, final] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item]
    const start = (first as Ranged)?.range?.[0]
    const end = (final as Ranged)?.range?.[1] ?? start
    return start === undefined || end === undefined ? undefined : [start, end]
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** An anchor that is named inside itself has no end. */
function holdsItself(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  return above.includes(value) || Object.values(value).some((inner) => holdsItself(inner, [...above, value]))
}

/** Keys and dates as they are written: `200:` and `2026-01-01` are words here. */
function plainOf(document: Document): unknown {
  visit(document, {
    Pair(_key, pair) {
      if (isScalar(pair.key) && typeof pair.key.value !== 'string')
        pair.key.value = pair.key.source ?? String(pair.key.value)
    },
  })
  return document.toJS() as unknown
}
