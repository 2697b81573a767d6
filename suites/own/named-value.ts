/** The value of a member of this name, at whatever depth: answers are often wrapped. */
export function namedValue(value: unknown, name: string): unknown {
  return namedValues(value, name)[0]
}

/** All of them, the outermost first. */
export function namedValues(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => namedValues(one, name))
  if (typeof value !== 'object' || value === null) return []
  const own = Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : []
  return [...own, ...Object.values(value).flatMap((one) => namedValues(one, name))]
}
