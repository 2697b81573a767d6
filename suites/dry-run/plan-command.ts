import { resolveTargets, type TargetOptions } from '../config/target/resolve-targets.js'
import { requireSelection } from '../engine/require-selection.js'
import { loadSuite } from '../register.js'
import { runNeeds, type RunNeeds } from './run-needs.js'

/** `uyum check --plan`: what a run over these targets would need, without a single request. */
export async function planRun(
  words: readonly string[],
  options: TargetOptions & { only: readonly string[] },
): Promise<RunNeeds[]> {
  const targets = await resolveTargets(words, options)
  await requireSelection(
    targets.map(({ surface }) => surface),
    options.only,
  )
  return Promise.all(
    targets.map(async (settings) => runNeeds(await loadSuite(settings.surface), settings, options.only)),
  )
}
