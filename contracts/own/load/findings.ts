import type { Bilingual } from '../../text/bilingual.js'
import { found, type OwnFinding } from '../own-finding.js'
import type { Notice } from '../own-partner.js'
import type { Path, SourceFile } from './source-file.js'
import type { FindingWords } from './words/finding-words.js'

/** A thing of a file: where it is said. */
export interface Place {
  source: SourceFile
  path: Path
}

/** What is found while a folder is read: faults, all of them at once, and what is not acted upon. */
export class Findings {
  readonly faults: OwnFinding[] = []
  readonly notices: Notice[] = []
  /** Rules whose breach is told and lived with. */
  lenient: readonly string[] = []
  /** Those that were told so. */
  readonly #told = new Set<string>()

  fault({ source, path }: Place, rule: string, words: FindingWords): void {
    const { en, tr } = words.message
    const line = source.lineOf(path)
    if (this.lenient.includes(rule))
      this.notice({ source, path }, { en: `${en} (${rule})`, tr: `${tr} (${rule})` })
    else
      this.#once(`${source.file} ${line} ${rule} ${en}`, () => {
        this.faults.push(found(source.file, line, rule, words))
      })
  }

  add(findings: readonly OwnFinding[]): void {
    for (const finding of findings) {
      const { file, line, rule, message } = finding
      this.#once(`${file} ${line} ${rule} ${message}`, () => this.faults.push(finding))
    }
  }

  notice({ source, path }: Place, { en, tr }: Bilingual): void {
    this.#once(`${source.file} ${en}`, () => {
      this.notices.push({ file: source.file, line: source.lineOf(path), message: en, tr: { message: tr } })
    })
  }

  /** Of a file that has no lines, as a page whose quotes are looked up. */
  noticeOf(file: string, { en, tr }: Bilingual): void {
    this.#once(`${file} ${en}`, () => {
      this.notices.push({ file, line: 1, message: en, tr: { message: tr } })
    })
  }

  #once(key: string, tell: () => unknown): void {
    if (this.#told.has(key)) return
    this.#told.add(key)
    tell()
  }
}

/** Where the objects of a document stand that was put together of several places. */
export class Places {
  readonly #places = new WeakMap<object, Place>()

  set(value: object, place: Place): void {
    this.#places.set(value, place)
  }

  /** The place of an object, or of what a path leads to inside it. */
  of(value: unknown, ...path: Path): Place | undefined {
    const place = typeof value === 'object' && value !== null ? this.#places.get(value) : undefined
    return place && { source: place.source, path: [...place.path, ...path] }
  }
}
