import type { Target } from '../run/target.js'

export type Headers = Readonly<Record<string, string>>

export const json: Headers = { 'Content-Type': 'application/json' }

/** A secret that nobody was ever given. */
export const foreignSecret = 'never-issued-0000000000'

/** The header that a secret travels in. */
export function secretKey(secret: string): Headers {
  return { 'x-secret-key': secret }
}

export function ownSecret(target: Target): Headers {
  return secretKey(target.credential('secretKey'))
}

/** The secret, as checks of its near misses speak of it. */
export const nearSecret = {
  as: 'secret',
  credential: 'secretKey',
  what: { en: 'a secret', tr: 'anahtarı' },
  headers: secretKey,
} as const
