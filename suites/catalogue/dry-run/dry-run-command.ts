import { resolveTargets, type TargetOptions } from '../../config/target/resolve-targets.js'
import { requireSelection } from '../../engine/require-selection.js'
import { loadSuite } from '../../register.js'
import { dryRunOf, type DryRun } from './dry-run.js'

/** `uyum check --plan`: what a run over these targets would need, without a single request. */
export async function dryRun(
  words: readonly string[],
  options: TargetOptions & { only: readonly string[] },
): Promise<DryRun[]> {
  const targets = await resolveTargets(words, options)
  await requireSelection(targets, options.only)
  return Promise.all(
    targets.map(async (settings) =>
      dryRunOf(await loadSuite(settings.surface, settings.revision), settings, options.only),
    ),
  )
}
