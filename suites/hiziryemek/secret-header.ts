import { MissingPrerequisite } from '../run/missing-prerequisite.js'
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

/** The text with every letter in the other case. Only ASCII letters: Turkish i has no other case that all agree on. */
export function inOtherCase(text: string): string {
  const other = text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  )
  if (other !== text) return other
  throw new MissingPrerequisite({
    en: 'the value in question has no letter, so that it has no other letter case',
    tr: 'söz konusu değerde harf yok, bu nedenle büyük-küçük harfi değiştirilemiyor',
  })
}
