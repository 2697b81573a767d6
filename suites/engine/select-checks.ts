import type { Check } from '../check.js'

/** The checks that `--only` names, by id, by the beginning of an id up to a slash, or by tag; all where it names none. */
export function selectChecks(checks: readonly Check[], only: readonly string[]): Check[] {
  if (only.length === 0) return [...checks]
  return checks.filter((check) =>
    only.some((word) => check.id === word || check.id.startsWith(`${word}/`) || check.tags?.includes(word)),
  )
}
