/** Whether a value is a MongoDB ObjectId as the page demands it: 24 hex digits. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)
}

/** The nth ObjectId of a world: no clock and no randomness in it. */
export function objectId(n: number): string {
  return `6729f1c0${n.toString(16).padStart(16, '0')}`
}
