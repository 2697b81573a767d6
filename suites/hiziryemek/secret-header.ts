import type { Target } from '../run/target/target.js'

export type Headers = Readonly<Record<string, string>>

export const json: Headers = { 'Content-Type': 'application/json' }

/** A secret that nobody was ever given. */
export const foreignSecret = 'never-issued-0000000000'

/** The header that a secret travels in; by another revision it has another name, which sending gives it. */
export function secretKey(secret: string): Headers {
  return { [ownHeader]: secret }
}

export function ownSecret(target: Target): Headers {
  return inRevision(target, secretKey(target.credential('secretKey')))
}

const ownHeader = 'x-secret-key'

/** The headers by the names that the revision has for them. */
export function inRevision(target: Target, headers: Headers): Headers {
  const scheme = target.contract.document.components?.securitySchemes?.['secretKey'] as { name: string }
  const entries = Object.entries(headers).map(([name, value]) => [
    name === ownHeader ? scheme.name : name,
    value,
  ])
  return Object.fromEntries(entries) as Headers
}

/** The secret, as checks of its near misses speak of it. */
export const nearSecret = {
  as: 'secret',
  credential: 'secretKey',
  what: { en: 'a secret', tr: 'anahtarı' },
  headers: secretKey,
} as const
