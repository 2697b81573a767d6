import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { rowChecksum } from './checksums.js'

/** How far a file has come: it counts its transactions. */
export interface Progress {
  count: number
  /** Milliseconds since 1970, by the machine's clock. */
  at: number
}

/**
 * How far a file had come when somebody was last answered, beside it: of a write-ahead log whose end is missing or
 * broken, SQLite tells nothing. It is written after the file was synced and is not synced itself: after a power cut
 * it may be older than the file, and never newer. A file that was closed has none.
 */
export class AcknowledgedMark {
  readonly #path: string
  readonly #file: string
  #descriptor: number | undefined

  /** `file` is the identity of the file that it is about. */
  constructor(path: string, file: string) {
    this.#path = path
    this.#file = file
  }

  write({ count, at }: Progress): void {
    try {
      this.#descriptor ??= openSync(this.#path, 'w', 0o600)
      const sum = rowChecksum(this.#file, count, at)
      writeSync(this.#descriptor, `${JSON.stringify([this.#file, count, at, sum])}`.padEnd(width), 0)
    } catch {
      // An older one, or none, accuses nobody.
    }
  }

  /** Nothing has to be found missing any more. */
  remove(): void {
    this.close()
    rmSync(this.#path, { force: true })
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }
}

/** Longer than any: what is written over another covers it. */
const width = 128

/** What a mark says of a file, by whose identity it is asked; nothing where it is another's, or cannot be read. */
export function readMark(path: string, file: string): Progress | undefined {
  try {
    const [of, count, at, sum] = JSON.parse(readFileSync(path, 'utf8')) as [string, number, number, number]
    return of === file && sum === rowChecksum(of, count, at) ? { count, at } : undefined
  } catch {
    return undefined
  }
}
