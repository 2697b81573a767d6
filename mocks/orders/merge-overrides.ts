/** The value with the members of the overrides in place of its own; lists are replaced as a whole. */
export function mergeOverrides(value: unknown, overrides: unknown): unknown {
  if (!isObject(value) || !isObject(overrides)) return overrides
  // No loop of assignments: a member called `__proto__` is a member like any other.
  return Object.fromEntries([
    ...Object.entries(value),
    ...Object.entries(overrides).map(([name, override]) => [
      name,
      Object.hasOwn(value, name) ? mergeOverrides(value[name], override) : override,
    ]),
  ])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
