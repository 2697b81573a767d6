import type { Attempt } from '../http/exchange.js'
import type { RunStopped } from './run-stopped.js'
import { wasTurnedAway } from './turned-away.js'

/** What a run sent, and how much of it was turned away by something else than the target. */
export class Traffic {
  requests = 0
  readonly #turnedAway = new Map<number, number>()
  /** Operations of which a valid request was served. */
  readonly #served = new Set<string>()
  readonly #closed = new Map<string | undefined, RunStopped>()

  get turnedAway(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#turnedAway].filter(([, count]) => count > 0))
  }

  note(attempt: Attempt, isValid: boolean): void {
    const { operation, response } = attempt
    this.requests += 1
    if (wasTurnedAway(attempt)) this.#add(response!.status, 1)
    else if (operation !== undefined && response && isValid) this.#served.add(operation)
  }

  /** Nothing more of this operation is sent: waiting on was of no use. */
  close(operation: string | undefined, reason: RunStopped): void {
    this.#closed.set(operation, reason)
  }

  requireOpen(operation: string | undefined): void {
    const reason = this.#closed.get(operation)
    if (reason) throw reason
  }

  /** These turned out to be the target's own answers. */
  disown(attempts: readonly Attempt[]): void {
    for (const attempt of attempts) if (wasTurnedAway(attempt)) this.#add(attempt.response!.status, -1)
  }

  hasServed(operation: string | undefined): boolean {
    return operation !== undefined && this.#served.has(operation)
  }

  #add(status: number, count: number): void {
    this.#turnedAway.set(status, (this.#turnedAway.get(status) ?? 0) + count)
  }
}
