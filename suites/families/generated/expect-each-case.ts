import type { Target } from '../../run/target/target.js'
import { CaseTrial } from './case-trial.js'
import type { Drawn, Values } from './values.js'

/** Few enough that a surface is judged in seconds, enough that each member is drawn and left out. */
const cases = 20

/**
 * Draws cases by the run's seed and has each judged, one after another. Where one fails, the smallest that does
 * is the evidence.
 */
export async function expectEachCase(
  target: Target,
  values: Values,
  judge: (drawn: Drawn) => Promise<void>,
): Promise<void> {
  // Loaded when needed: listing checks must not wait for the library behind it.
  const { drawCases } = await import('./draw-cases.js')
  const trial = new CaseTrial(target)
  await drawCases(values, { seed: target.seed, cases }, (drawn) => trial.holds(() => judge(drawn)))
  trial.conclude()
}
