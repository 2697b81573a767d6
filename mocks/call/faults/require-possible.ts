import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { FaultDeclaration } from './fault.js'

/** Refuses a fault that could never fire, or could not do what it says: a typo must not pass as a fault. */
export function requirePossible(
  { match: { surface: name, operation } = {}, effect: { error } }: FaultDeclaration,
  surfaces: readonly MockSurface[],
): void {
  const surface = surfaces.find((mocked) => mocked.surface === name)
  if (name !== undefined && !surface) {
    throw new RangeError(
      `declaring a fault: expected match.surface to be one of ${surfaces.map((mocked) => mocked.surface).join(', ')}, got "${name}".`,
    )
  }
  if (operation !== undefined) requireOperation(surface, operation)
  if (error !== undefined) requireError(surface, operation, error)
}

function requireOperation(surface: MockSurface | undefined, operation: string): void {
  if (!surface) {
    throw new RangeError(
      `declaring a fault: expected match.surface beside match.operation, it is missing. Two surfaces may have an operation "${operation}".`,
    )
  }
  if (!Object.hasOwn(surface.operations, operation)) {
    throw new RangeError(
      `declaring a fault: expected match.operation to be one of ${Object.keys(surface.operations).join(', ')}, got "${operation}".`,
    )
  }
}

function requireError(surface: MockSurface | undefined, operation: string | undefined, error: string): void {
  if (!surface || operation === undefined) {
    throw new RangeError(
      'declaring a fault: expected match.surface and match.operation beside effect.error, they say in whose words it is. Name both.',
    )
  }
  const known = Object.keys(surface.forcedResponses[operation] ?? {})
  if (!known.includes(error)) {
    throw new RangeError(
      `declaring a fault: expected effect.error to be one of ${known.join(', ') || 'none that this operation has'}, got "${error}".`,
    )
  }
}
