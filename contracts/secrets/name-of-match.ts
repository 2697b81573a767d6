import type { SecretMatch } from './secret-match.js'

/** How a secret is called where not all of it stands, or not in its case. */
export function nameOf({ needle: { name }, before, after, isSameCase }: SecretMatch): string {
  const otherCase = isSameCase ? '' : ' in other case'
  if (before === 0 && after === 0) return `${name}${otherCase}`
  if (before === 0)
    return after <= 3
      ? `${name} without its last ${letters(after)}${otherCase}`
      : `beginning of ${name}${otherCase}`
  if (after === 0)
    return before <= 3
      ? `${name} without its first ${letters(before)}${otherCase}`
      : `end of ${name}${otherCase}`
  return `part of ${name}${otherCase}`
}

function letters(count: number): string {
  return count === 1 ? 'character' : `${count} characters`
}
