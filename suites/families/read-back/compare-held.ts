import type { Members } from './read-back-facts.js'

/** What of a sent value is held otherwise. */
export interface HeldDifference {
  path: string
  sent: unknown
  held: unknown
}

/** How what is held compares to what was sent: members that were not told are no difference. */
export interface HeldComparison {
  compared: number
  differences: HeldDifference[]
  leftOut: string[]
}

/** Amounts that went through binary fractions are the same within this. */
const tolerance = 1e-6

/** Compares the values at dotted paths: numbers by value, texts by Unicode's composed form, lists in their order. */
export function compareHeld(sent: Members, held: Members, paths: readonly string[]): HeldComparison {
  const found: HeldComparison = { compared: 0, differences: [], leftOut: [] }
  for (const path of paths) compare(valueAt(sent, path), valueAt(held, path), path, found)
  return found
}

function compare(sent: unknown, held: unknown, path: string, found: HeldComparison): void {
  if (held === undefined) {
    found.leftOut.push(path)
    return
  }
  if (Array.isArray(sent) && Array.isArray(held) && sent.length === held.length) {
    if (sent.length === 0) found.compared += 1
    sent.forEach((item, index) => compare(item, held[index] ?? null, `${path}.${index}`, found))
  } else if (isObject(sent) && isObject(held)) {
    for (const [name, value] of Object.entries(sent)) compare(value, held[name], `${path}.${name}`, found)
  } else {
    found.compared += 1
    if (!isSame(sent, held)) found.differences.push({ path, sent, held })
  }
}

function isSame(sent: unknown, held: unknown): boolean {
  if (typeof sent === 'number') {
    const value = typeof held === 'string' && held.trim() !== '' ? Number(held) : held
    return typeof value === 'number' && Math.abs(value - sent) < tolerance
  }
  if (typeof sent === 'string') return typeof held === 'string' && held.normalize() === sent.normalize()
  return sent === held
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
