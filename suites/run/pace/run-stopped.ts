import type { Bilingual } from '../../../contracts/text/bilingual.js'

/** Thrown where a run sends nothing more: its time is up, or waiting on would take too long. It blames nobody. */
export class RunStopped extends Error {
  readonly reason: Bilingual

  constructor(reason: Bilingual) {
    super(reason.en)
    this.name = 'RunStopped'
    this.reason = reason
  }
}

/** Swallows that a run was stopped: each check says it for itself. */
export function unlessStopped(error: unknown): void {
  if (!(error instanceof RunStopped)) throw error
}
