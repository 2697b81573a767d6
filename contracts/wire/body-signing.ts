import { timingSafeEqual } from 'node:crypto'
import { bodySignatures } from './body-signatures.js'

/** How a secret signs a body: what is signed, how the signature is written, and where its time stands. */
export interface BodySigning {
  /** The header that the signature stands in; lower case. */
  signs: string
  as: keyof typeof bodySignatures
  /** What is signed, with `{body}` and `{timestamp}` in their places; the body alone, where it is left out. */
  of?: string
  /** What the header holds: `t={timestamp},v1={signature}`; the signature alone, where it is left out. */
  written?: string
  /** The header in which the time stands, where that is one of its own; lower case. */
  timestamp?: string
  timestampAs?: TimestampForm
}

export const timestampForms = ['seconds', 'milliseconds', 'iso'] as const
export type TimestampForm = (typeof timestampForms)[number]

/** The headers that a signed body is sent with. */
export function signatureHeaders(
  place: BodySigning,
  body: Buffer,
  secret: string,
  at: number,
): Record<string, string> {
  const timestamp = timeAs(place.timestampAs, at)
  const signature = signatureOf(place, body, secret, timestamp)
  const written = (place.written ?? '{signature}')
    .replaceAll('{timestamp}', timestamp)
    .replaceAll('{signature}', () => signature)
  return { [place.signs]: written, ...(place.timestamp !== undefined && { [place.timestamp]: timestamp }) }
}

/** Whether a body was signed with a secret; `shown` gives a header's value. */
export function isSignedWith(
  place: BodySigning,
  body: Buffer,
  secret: string,
  shown: (header: string) => string | undefined,
): boolean {
  const parts = partsOf(place, shown(place.signs) ?? '')
  if (!parts) return false
  const timestamp =
    parts.timestamp ?? (place.timestamp === undefined ? undefined : shown(place.timestamp)) ?? ''
  if (timestamp === '' && needsTime(place)) return false
  return isSame(parts.signature, signatureOf(place, body, secret, timestamp))
}

/** Whether a time is signed, or sent beside the signature. */
export function needsTime({ of = '', written = '', timestamp }: BodySigning): boolean {
  return timestamp !== undefined || `${of}${written}`.includes('{timestamp}')
}

function signatureOf({ as, of = '{body}' }: BodySigning, body: Buffer, secret: string, timestamp: string) {
  // The body is bytes, whatever they are.
  const [before = '', ...after] = of.replaceAll('{timestamp}', timestamp).split('{body}')
  const signed = after.reduce(
    (bytes, text) => Buffer.concat([bytes, body, Buffer.from(text)]),
    Buffer.from(before),
  )
  return bodySignatures[as](signed, secret)
}

/** The signature and the time out of what the header holds; nothing where it is written in another form. */
function partsOf(
  { written = '{signature}' }: BodySigning,
  value: string,
): { signature: string; timestamp?: string | undefined } | undefined {
  const pattern = written
    .split(/(\{timestamp\}|\{signature\})/)
    .map((part) => {
      if (part === '{timestamp}') return '(?<timestamp>[^,;\\s]+?)'
      return part === '{signature}' ? '(?<signature>.+?)' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  const { timestamp, signature } = new RegExp(`^${pattern}$`).exec(value)?.groups ?? {}
  return signature === undefined ? undefined : { signature, timestamp }
}

function timeAs(form: TimestampForm = 'seconds', at: number): string {
  if (form === 'iso') return new Date(at).toISOString()
  return String(form === 'seconds' ? Math.floor(at / 1000) : at)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
