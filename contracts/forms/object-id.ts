/** A MongoDB ObjectId as it is written down, as a pattern: it stands in the contracts word for word. */
export const objectIdPattern = '^[0-9a-fA-F]{24}$'

const objectId = new RegExp(objectIdPattern)

export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && objectId.test(value)
}
