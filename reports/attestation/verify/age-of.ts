import type { Verification } from './verification.js'

const dayMs = 86_400_000

/** The verifier's time, and how old a signature may be at most. */
export interface AgeLimit {
  /** ISO 8601. */
  now: string
  /** Any age, where it is left out. */
  mostDays?: number | undefined
}

/** Says how old a signature is: what it is about may behave otherwise by now, and it holds for ever. */
export function withAge(verification: Verification, { now, mostDays }: AgeLimit): Verification {
  const { facts, problems } = verification
  if (!facts) return verification
  const { signedAt } = facts
  const days = Math.floor((Date.parse(now) - Date.parse(signedAt)) / dayMs)
  const aged = { ...verification, ageDays: days }
  if (mostDays === undefined || days < mostDays) return aged
  return {
    ...aged,
    conclusion: 'refused',
    problems: [...problems, { kind: 'too-old', signedAt, days, most: mostDays }],
  }
}
