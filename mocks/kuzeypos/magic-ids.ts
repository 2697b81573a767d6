import type { MagicValue, ForcedResponse } from '../surfaces/mock-surface.js'

/**
 * An ObjectId for each provocation of an operation: `facade`, zeros, a number that tells those of one status
 * apart, the status.
 */
export function magicIds(
  operation: string,
  field: string,
  forcedResponses: Readonly<Record<string, ForcedResponse<never>>>,
): MagicValue[] {
  const names = Object.keys(forcedResponses)
  return names.map((name) => {
    const status = name.slice(0, 3)
    const alike = names.filter((other) => other.startsWith(status)).indexOf(name)
    return { operation, field, value: `facade${String(alike).padStart(15, '0')}${status}`, provokes: name }
  })
}
