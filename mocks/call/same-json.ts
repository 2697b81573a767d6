/**
 * Whether two JSON values are the same, members in any order. It keeps its own stack: a stranger's body may be nested
 * deeper than functions can call each other.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]]
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b] = pair
    if (Object.is(a, b)) continue
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
    if (Array.isArray(a) !== Array.isArray(b)) return false
    const members = Object.entries(a)
    if (members.length !== Object.keys(b).length) return false
    for (const [name, value] of members) {
      if (!Object.hasOwn(b, name)) return false
      pairs.push([value, (b as Record<string, unknown>)[name]])
    }
  }
  return true
}
