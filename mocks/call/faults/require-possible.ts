import { UserError } from '../../../contracts/text/user-error.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { FaultDeclaration } from './fault.js'

/** Refuses a fault that could never fire, or could not do what it says: a typo must not pass as a fault. */
export function requirePossible(
  { match: { surface: name, operation } = {}, effect: { error } }: FaultDeclaration,
  surfaces: readonly MockSurface[],
): void {
  const surface = surfaces.find((mocked) => mocked.surface === name)
  if (name !== undefined && !surface) {
    const known = surfaces.map((mocked) => mocked.surface).join(', ')
    throw new UserError({
      en: `declaring a fault: expected match.surface to be one of ${known}, got "${name}". Name one of them.`,
      tr: `Hata kuralı: match.surface için ${known} bekleniyordu, “${name}” verildi. Bunlardan birini yazın.`,
    })
  }
  if (operation !== undefined) requireOperation(surface, operation)
  if (error !== undefined) requireError(surface, operation, error)
}

function requireOperation(surface: MockSurface | undefined, operation: string): void {
  if (!surface) {
    throw new UserError({
      en: `declaring a fault: expected match.surface beside match.operation, it is missing. Two surfaces may have an operation "${operation}": name the one that is meant.`,
      tr: `Hata kuralı: match.operation ile birlikte match.surface bekleniyordu, yok. “${operation}” işlemi iki arayüzde olabilir: hangisi olduğunu yazın.`,
    })
  }
  if (!Object.hasOwn(surface.operations, operation)) {
    const known = Object.keys(surface.operations).join(', ')
    throw new UserError({
      en: `declaring a fault: expected match.operation to be one of ${known}, got "${operation}". Name one of them.`,
      tr: `Hata kuralı: match.operation için ${known} bekleniyordu, “${operation}” verildi. Bunlardan birini yazın.`,
    })
  }
}

function requireError(surface: MockSurface | undefined, operation: string | undefined, error: string): void {
  if (!surface || operation === undefined) {
    throw new UserError({
      en: 'declaring a fault: expected match.surface and match.operation beside effect.error, they say in whose words it is. Name both.',
      tr: 'Hata kuralı: effect.error ile birlikte match.surface ve match.operation bekleniyordu, hata onların sözleriyle verilir. İkisini de yazın.',
    })
  }
  const known = Object.keys(surface.forcedResponses[operation] ?? {})
  if (!known.includes(error)) {
    throw new UserError({
      en: `declaring a fault: expected effect.error to be one of ${known.join(', ') || 'none that this operation has'}, got "${error}". GET catalog lists them.`,
      tr: `Hata kuralı: effect.error için ${known.join(', ') || 'hiçbir değer (bu işlemin hatası yok)'} bekleniyordu, “${error}” verildi. GET catalog hepsini listeler.`,
    })
  }
}
