import type { Attempt } from './attempt.js'
import { callAttempt } from './call-attempt.js'
import { controlAttempt } from './control-attempt.js'
import { randomOf } from '../values/random.js'
import { rawAttempt } from './raw-attempt.js'

/** The attempt of that number in the run of that seed: alone it is the same as among all the others. */
export function makeAttempt(seed: number, number: number, receiver: string): Attempt {
  const random = randomOf(seed, number)
  const kind = random.next()
  if (kind < 0.6) return callAttempt(random)
  return kind < 0.8 ? controlAttempt(random, receiver) : rawAttempt(random)
}
