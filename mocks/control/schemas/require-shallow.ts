import { ControlRefusal } from '../control-refusal.js'

/** More than any body needs; what is some thousands deep ends whoever walks through it, the writer of JSON included. */
const deepest = 500

/** Refuses a body that is nested more deeply. Level by level: what is deep is not walked by calls within calls. */
export function requireShallow(body: unknown): void {
  let level = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      throw new ControlRefusal(400, {
        en: `reading the body: expected at most ${deepest} levels, one inside the other, there are more. Send it flatter.`,
        tr: `gövde: iç içe en çok ${deepest} düzey bekleniyordu, daha çoğu var. Daha düz gönderin.`,
      })
    }
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
}
