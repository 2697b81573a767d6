import { createHash } from 'node:crypto'

/** Numbers of 0 to 1 that follow from a text: the same text gives the same ones. */
export function randomOf(text: string): () => number {
  let state = createHash('sha256').update(text).digest().readUInt32LE()
  // Mulberry32: small, and good enough to choose among a few values.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!
}

export function wholeBetween(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1))
}
