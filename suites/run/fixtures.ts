import type { Attempt } from './http/exchange.js'
import type { StateValues } from './missing-prerequisite.js'
import type { TargetSettings } from './target/target-settings.js'
import { wasTurnedAway } from './pace/turned-away.js'

/**
 * Configured instances of states: an object serves again and again, each of an array once. One whose requests were
 * turned away is given back; whether it is as it was is sure only where nothing can have reached the target.
 */
export class Fixtures {
  readonly #declared: TargetSettings['fixtures']
  readonly #used = new Set<StateValues>()
  readonly #doubtful = new Set<StateValues>()

  constructor(declared: TargetSettings['fixtures']) {
    this.#declared = declared
  }

  /** An instance that says the parameters it stands for; nothing where none is left. */
  take(name: string, params: StateValues): StateValues | undefined {
    const fixture = this.#declared[name]
    if (fixture === undefined) return undefined
    const fits = (values: StateValues): boolean =>
      Object.entries(params).every(([param, value]) => values[param] === value)
    if (!isList(fixture)) return fits(fixture) ? fixture : undefined
    const next = fixture.find((values) => !this.#used.has(values) && fits(values))
    if (next) this.#used.add(next)
    return next
  }

  /** A check will be judged again, or was not judged at all: these were its instance and what it sent. */
  giveBack(values: StateValues, sent: readonly Attempt[]): void {
    const effects = sent.map(effectOf)
    const isLikely = effects.includes('likely')
    if (isLikely || (effects.includes('possible') && this.#isOfAList(values))) this.#doubtful.add(values)
    if (!isLikely) this.#used.delete(values)
  }

  /** Whether a request that counts for nothing may have used it up. */
  isDoubtful(values: StateValues): boolean {
    return this.#doubtful.has(values)
  }

  /** Is not given again, where there are others; false where it is the only one. */
  retire(values: StateValues): boolean {
    this.#used.add(values)
    return this.#isOfAList(values)
  }

  #isOfAList(values: StateValues): boolean {
    return Object.values(this.#declared).some((fixture) => isList(fixture) && fixture.includes(values))
  }
}

/** What a request may have done to what it was about, though its check was not judged. */
function effectOf(attempt: Attempt): 'none' | 'possible' | 'likely' {
  const { response } = attempt
  if (!response) return 'likely'
  const { status } = response
  // Who is unavailable has done nothing; but not everybody who says so has stopped in time.
  if (status === 503) return 'possible'
  return status < 300 || (wasTurnedAway(attempt) && status !== 429) ? 'likely' : 'none'
}

function isList(fixture: TargetSettings['fixtures'][string]): fixture is readonly StateValues[] {
  return Array.isArray(fixture)
}
