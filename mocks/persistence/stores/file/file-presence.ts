import { statSync } from 'node:fs'

/**
 * Whether files still stand at their paths: a process goes on writing into one that was deleted, or that another was
 * put in the place of, and the next start would find nothing of it.
 */
export class FilePresence {
  readonly #known: readonly { path: string; identity: string | undefined }[]

  constructor(paths: readonly string[]) {
    this.#known = paths.map((path) => ({ path, identity: identityAt(path) }))
  }

  /** In words, what is not as it was; nothing where all stand there. */
  get missing(): string | undefined {
    for (const { path, identity } of this.#known) {
      const found = identityAt(path)
      if (found !== identity)
        return `${path} is ${found === undefined ? 'gone' : 'another file than was opened'}`
    }
    return undefined
  }
}

function identityAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
