import { requestBytes, type Attempt } from './attempts/attempt.js'
import type { Random } from './values/random.js'

/** Makes bytes for a path; how many answers must come is 0 unless it says so. */
export type Build = (
  target: string,
  random: Random,
) => Omit<Attempt, 'name' | 'answers'> & { answers?: number }

export const host = ['Host', '127.0.0.1'] as const

/** A request without a fault. */
export function sound(target: string, body = '{}'): Buffer {
  return requestBytes('POST', target, [host, ['Content-Type', 'application/json']], Buffer.from(body))
}

/** Lines as they go over the wire, each character a byte. */
export function lines(...text: string[]): Buffer {
  return Buffer.from(text.join('\r\n'), 'latin1')
}
