/** Names of a folder that differ in nothing that an id can hold are told apart by a number. */
export function eachOnce<Check extends { id: string }>(checks: readonly Check[]): Check[] {
  const times = new Map<string, number>()
  return checks.map((check) => {
    const known = (times.get(check.id) ?? 0) + 1
    times.set(check.id, known)
    return known === 1 ? check : { ...check, id: `${check.id}-${known}` }
  })
}
