import type { Check } from '../check.js'

/** What a check is chosen by, whichever side it judges. */
export type Selectable = Pick<Check, 'id' | 'tags'>

/** The checks that `--only` names, by id, by the beginning of an id up to a slash, or by tag; all where it names none. */
export function selectChecks<Chosen extends Selectable>(
  checks: readonly Chosen[],
  only: readonly string[],
): Chosen[] {
  if (only.length === 0) return [...checks]
  return checks.filter((check) =>
    only.some((word) => check.id === word || check.id.startsWith(`${word}/`) || check.tags?.includes(word)),
  )
}
