import { isLoopback } from '../../../../contracts/wire/is-loopback.js'
import { proxyFor } from '../../../../contracts/wire/connection/env-proxy.js'
import { knock } from './knock.js'

/** How often a target is looked for, in milliseconds: one that restarts on this machine is back in a tenth of a second. */
const everyMs = { loopback: 50, elsewhere: 1000 }

/** Who hears that nobody listens at a base URL any more, or that somebody does again. */
export interface TargetListeners {
  onGone(baseUrl: string): void
  onBack(baseUrl: string): void
}

/** Looks out for targets that go and come back, as a server does that restarts. One behind a proxy cannot be seen. */
export class TargetWatch {
  readonly #away = new Set<string>()
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #listeners: TargetListeners
  #isOver = false

  constructor(baseUrls: readonly string[], listeners: TargetListeners) {
    this.#listeners = listeners
    for (const baseUrl of new Set(baseUrls)) if (!proxyFor(baseUrl)) void this.#look(baseUrl)
  }

  /** Where nobody listens now. */
  get away(): string[] {
    return [...this.#away]
  }

  stop(): void {
    this.#isOver = true
    for (const timer of this.#timers) clearTimeout(timer)
  }

  async #look(baseUrl: string): Promise<void> {
    const met = await knock(baseUrl)
    if (this.#isOver) return
    const wasAway = this.#away.has(baseUrl)
    if (met === 'closed') this.#away.add(baseUrl)
    if (met === 'open') this.#away.delete(baseUrl)
    if (met === 'closed' && !wasAway) this.#listeners.onGone(baseUrl)
    if (met === 'open' && wasAway) this.#listeners.onBack(baseUrl)
    const { hostname } = new URL(baseUrl)
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer)
        void this.#look(baseUrl)
      },
      isLoopback(hostname) ? everyMs.loopback : everyMs.elsewhere,
    )
    this.#timers.add(timer)
  }
}
