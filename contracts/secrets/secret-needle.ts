import { foldCase } from './views/fold-case.js'
import { mixedReadings } from './views/mixed-readings.js'

/** A spelling of a secret, and the parts of it that every text has which gives the secret away. */
export interface SecretNeedle {
  name: string
  text: string
  folded: string
  /** Parts to look for, each with its place in the secret. */
  probes: readonly { text: string; at: number }[]
  /** How careful one must be not to take another text for it. */
  kind: 'long' | 'mixed' | 'word' | 'tiny'
  /** Between slashes and in a query it is no word, however short. */
  isUrlPart: boolean
}

/** As many letters may be missing at either end, and the rest still gives the secret away. */
export const mostMissing = 3

/** Below this length a secret may be a common word. */
const longEnough = 8

/** The spellings of a secret that no decoding makes alike. */
export function needlesOf(secret: string, name: string, isUrlPart = false): SecretNeedle[] {
  // Header values are read as Latin-1, and what Base64 holds is looked at byte by byte.
  const bytes = Buffer.from(secret).toString('latin1')
  const spellings = new Set([secret, bytes, secret.replaceAll(' ', '+'), ...mixedReadings(secret)])
  return [...spellings].map((text) => ({ ...needleOf(text, name), isUrlPart }))
}

function needleOf(text: string, name: string): Omit<SecretNeedle, 'isUrlPart'> {
  const folded = foldCase(text)
  const kind = kindOf(text)
  const { length } = text
  const whole = [{ text: folded, at: 0 }]
  if (kind === 'word' || kind === 'tiny') return { name, text, folded, kind, probes: whole }
  if (kind === 'mixed') return { name, text, folded, kind, probes: windows(folded, Math.max(4, length - 2)) }
  const half = Math.min(Math.max(longEnough, Math.ceil(length / 2)), 24)
  const beginning = { text: folded.slice(0, half), at: 0 }
  const end = { text: folded.slice(-half), at: length - half }
  const core = windows(folded, Math.max(length - 2 * mostMissing, Math.min(6, length - mostMissing)))
  return { name, text, folded, kind, probes: [...core, beginning, end] }
}

function kindOf(text: string): SecretNeedle['kind'] {
  if (text.length >= longEnough) return 'long'
  if (text.length <= mostMissing) return 'tiny'
  return text.length === 4 || /^(\p{L}+|\p{N}+)$/u.test(text) ? 'word' : 'mixed'
}

/** The parts of this length that leave out at most three letters at either end. */
function windows(folded: string, length: number): { text: string; at: number }[] {
  const first = Math.max(0, folded.length - mostMissing - length)
  const last = Math.min(mostMissing, folded.length - length)
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    text: folded.slice(first + index, first + index + length),
    at: first + index,
  }))
}
