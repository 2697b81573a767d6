import type { Surface } from '../../../contracts/contract/surfaces.js'
import { OptionError } from '../../options/option-error.js'
import { callers } from '../callers.js'
import type { SignatureKind } from '../attempts/outgoing-request.js'

/** Refuses to spoil a signature where none is sent: a test that hoped for it would prove nothing. */
export function requireSigning(surface: Surface, signature: SignatureKind = 'right'): void {
  if (signature === 'right' || callers[surface].signing) return
  const signing = Object.values(callers).filter((caller) => caller.signing)
  throw new OptionError({
    en: `signature "${signature}" at ${surface}: expected a surface whose calls are signed, ${signing.map((caller) => caller.surface).join(', ')}.`,
    tr: `${surface}, imza “${signature}”: çağrıları imzalanan bir arayüz bekleniyordu: ${signing.map((caller) => caller.surface).join(', ')}.`,
  })
}
