/** The nth ObjectId of a world: no clock and no randomness in it. */
export function objectId(n: number): string {
  return `6729f1c0${n.toString(16).padStart(16, '0')}`
}
