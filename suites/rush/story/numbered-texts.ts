import type { Members } from '../../families/read-back/read-back-facts.js'

/** Of as many digits for each order: the text of none stands within that of another. */
const firstNumber = 100_000

/** What stands in the texts of an order, and in those of no other. */
export function markOf(number: number): string {
  return String(firstNumber + number)
}

/** Every mark that stands in a text. */
export function marksIn(text: string): string[] {
  return text.match(/(?<!\d)\d{6}(?!\d)/g) ?? []
}

/** A story's payload with what tells one order from the others: where both have a text, both stand there. */
export function withOwnTexts(payload: Members, own: Members): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...payload }
  for (const [name, value] of Object.entries(own)) merged[name] = together(payload[name], value)
  return merged
}

function together(given: unknown, own: unknown): unknown {
  if (isMembers(given) && isMembers(own)) return withOwnTexts(given, own)
  if (typeof given !== 'string' || typeof own !== 'string') return own
  return own === '' ? given : `${given} ${own}`
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
