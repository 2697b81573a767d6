/** What a name of the suites may stand for: a member of that name, or one in the depth, `items.0.quantity`. */
export function pathsNamed(name: string): string[][] {
  const steps = name.split('.')
  return steps.length === 1 ? [[name]] : [[name], steps]
}

/** The value at a path of a JSON text; undefined where it has none or is no JSON. */
export function memberAt(json: string, path: readonly string[]): unknown {
  try {
    return path.reduce(memberOf, JSON.parse(json))
  } catch {
    return undefined
  }
}

function memberOf(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isThere ? (value as Record<string, unknown>)[name] : undefined
}
