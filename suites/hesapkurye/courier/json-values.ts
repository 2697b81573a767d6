type JsonObject = Record<string, unknown>

/** Every object in a JSON body, itself included; none where it is not JSON. */
export function objectsIn(body: Buffer): JsonObject[] {
  return collectObjects(parse(body))
}

/** Every text and number in a JSON body, as text; none where it is not JSON. */
export function valuesIn(body: Buffer): string[] {
  return collectValues(parse(body))
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return undefined
  }
}

function collectObjects(value: unknown): JsonObject[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(collectObjects)
  return Array.isArray(value) ? inner : [value as JsonObject, ...inner]
}

function collectValues(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(collectValues)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
