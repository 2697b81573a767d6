import { statSync } from 'node:fs'

const intervalMs = 200

/**
 * Calls back when one of the files was written, created or removed since it was first named here; `follow` names others
 * in their place. By asking again and again: editors replace a file rather than write it, and a watch of the file goes
 * blind then.
 */
export class FileWatch {
  #seen: ReadonlyMap<string, string>
  readonly #timer: NodeJS.Timeout

  constructor(files: readonly string[], onChange: (file: string) => void) {
    this.#seen = stampsOf(files)
    this.#timer = setInterval(() => {
      const before = this.#seen
      this.#seen = stampsOf([...before.keys()])
      for (const [file, now] of this.#seen) if (now !== before.get(file)) onChange(file)
    }, intervalMs).unref()
  }

  /** What was watched before and goes on being watched has its changes told still. */
  follow(files: readonly string[]): void {
    this.#seen = new Map([...stampsOf(files)].map(([file, now]) => [file, this.#seen.get(file) ?? now]))
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}

function stampsOf(files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file, stamp(file)]))
}

function stamp(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'gone'
}
