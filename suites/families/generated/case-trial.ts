import type { Attempt } from '../../run/http/exchange.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import type { Target } from '../../run/target/target.js'
import { wasTurnedAway } from '../../run/pace/turned-away.js'

/** Smaller cases that a failure may cost the target. */
const mostShrunk = 100

/** How long a target may take over the cases of one check, and again over the smaller ones. */
const patienceMs = 8000

/**
 * The cases of one check on their way through a target: keeps the smallest that fails, and the evidence that a
 * reader needs. Whatever else is thrown ends the trial and passes on as it is: it is not the body's fault.
 */
export class CaseTrial {
  readonly #target: Target
  /** What was sent before the first case. */
  readonly #arranged: readonly Attempt[]
  readonly #kept: Attempt[][] = []
  #tried = 0
  #shrunk = 0
  #waitedMs = 0
  #smallest: { failure: Nonconformance; attempts: readonly Attempt[] } | undefined
  #stoppedBy: { thrown: unknown } | undefined
  #turnedAway = false

  constructor(target: Target) {
    this.#target = target
    this.#arranged = [...target.attempts]
  }

  /** Whether the target does with a case what the check expects; true for all that no longer are tried. */
  async holds(judge: () => Promise<void>): Promise<boolean> {
    if (this.#isOver()) return true
    this.#tried += 1
    if (this.#smallest) this.#shrunk += 1
    const before = this.#target.attempts.length
    try {
      await judge()
      return true
    } catch (thrown) {
      if (!(thrown instanceof Nonconformance)) this.#stoppedBy = { thrown }
      else this.#fail(thrown, this.#target.attempts.slice(before))
      return !(thrown instanceof Nonconformance)
    } finally {
      this.#note(this.#target.attempts.slice(before))
    }
  }

  /** Throws what the cases came to, and leaves of the evidence what shows it; its last exchange is the judged one. */
  conclude(): void {
    const [first = [], last = first] = [this.#kept[0], this.#kept.at(-1)]
    const shown = this.#smallest ? this.#smallest.attempts : first === last ? first : [...first, ...last]
    this.#target.showOnly([...this.#arranged, ...shown])
    if (this.#smallest) throw this.#told(this.#smallest.failure)
    if (this.#stoppedBy) throw this.#stoppedBy.thrown
  }

  #isOver(): boolean {
    return (
      this.#stoppedBy !== undefined ||
      this.#turnedAway ||
      this.#shrunk >= mostShrunk ||
      this.#waitedMs > patienceMs
    )
  }

  #fail(failure: Nonconformance, attempts: readonly Attempt[]): void {
    if (!this.#smallest) this.#waitedMs = 0
    this.#smallest = { failure, attempts }
  }

  #told({ expected, actual }: Nonconformance): Nonconformance {
    const { seed } = this.#target
    return new Nonconformance(expected, {
      en: `${actual.en} (the smallest that fails of ${this.#tried} bodies; --seed ${seed} sends them again)`,
      tr: `${actual.tr} (${this.#tried} gövdeden hata verenlerin en küçüğü; --seed ${seed} ile yeniden gönderilir)`,
    })
  }

  #note(attempts: Attempt[]): void {
    this.#kept.push(attempts)
    this.#waitedMs += attempts.reduce((sum, { response }) => sum + (response?.durationMs ?? 0), 0)
    // What turned us away says nothing of the bodies, and asking on makes it worse.
    this.#turnedAway = attempts.some(wasTurnedAway)
  }
}
