import type { Surface } from '../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { didYouMean } from '../../contracts/text/did-you-mean.js'
import { loadSuite } from '../register.js'
import { selectChecks, type Selectable } from './select-checks.js'

/** A misspelt `--only` would run nothing and look like an answer. */
export async function requireSelection(
  targets: readonly { surface: Surface; revision?: string }[],
  only: readonly string[],
): Promise<void> {
  const suites = await Promise.all(targets.map(({ surface, revision }) => loadSuite(surface, revision)))
  requireSelectionOf(
    suites.flatMap((suite) => suite.checks),
    only,
  )
}

/** The same over checks that are at hand. */
export function requireSelectionOf(checks: readonly Selectable[], only: readonly string[]): void {
  for (const word of only) {
    if (selectChecks(checks, [word]).length > 0) continue
    const hint = didYouMean(word, [
      ...checks.map(({ id }) => id),
      ...checks.flatMap(({ tags }) => tags ?? []),
    ])
    throw new ConfigurationError({
      en: `reading --only ${word}: expected the id, the beginning of an id or a tag of a check.${hint.en}`,
      tr: `--only ${word}: bir kontrolün kimliği, kimliğinin başı ya da etiketi bekleniyordu.${hint.tr}`,
    })
  }
}
