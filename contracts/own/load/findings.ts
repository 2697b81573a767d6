import type { Finding } from '../../lint/finding.js'
import type { Notice } from '../own-partner.js'
import type { Path, SourceFile } from './source-file.js'

/** A thing of a file: where it is said. */
export interface Place {
  source: SourceFile
  path: Path
}

/** What is found while a folder is read: faults, all of them at once, and what is not acted upon. */
export class Findings {
  readonly faults: Finding[] = []
  readonly notices: Notice[] = []
  /** Rules whose breach is told and lived with. */
  lenient: readonly string[] = []
  /** Those that were told so. */
  readonly #told = new Set<string>()

  fault({ source, path }: Place, rule: string, message: string, cure: string): void {
    const line = source.lineOf(path)
    if (this.lenient.includes(rule)) this.notice({ source, path }, `${message} (${rule})`)
    else
      this.#once(`${source.file} ${line} ${rule} ${message}`, () => {
        this.faults.push({ file: source.file, line, rule, message, cure })
      })
  }

  add(findings: readonly Finding[]): void {
    this.faults.push(...findings)
  }

  notice({ source, path }: Place, message: string): void {
    this.#once(`${source.file} ${message}`, () => {
      this.notices.push({ file: source.file, line: source.lineOf(path), message })
    })
  }

  #once(key: string, tell: () => void): void {
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
