import { statSync } from 'node:fs'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'

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
  get missing(): Bilingual | undefined {
    for (const { path, identity } of this.#known) {
      const found = identityAt(path)
      if (found !== identity)
        return found === undefined
          ? { en: `${path} is gone`, tr: `${path} yok` }
          : { en: `${path} is another file than was opened`, tr: `${path} açılandan başka bir dosya` }
    }
    return undefined
  }
}

function identityAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
