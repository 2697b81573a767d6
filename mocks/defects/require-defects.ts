import type { MockSurface } from '../surfaces/mock-surface.js'
import { OptionError } from '../options/option-error.js'

/** Refuses a defect that no surface has; the error names the known ones. */
export function requireDefects(surfaces: readonly MockSurface[], defects: readonly string[]): void {
  const known = surfaces.flatMap(knownDefects)
  for (const defect of defects) {
    if (!known.includes(defect))
      throw new OptionError({
        en: `defect "${defect}": expected one of ${[...new Set(known)].join(', ')}.`,
        tr: `“${defect}” kusuru: şunlardan biri bekleniyordu: ${[...new Set(known)].join(', ')}.`,
      })
  }
}

function knownDefects({ defects }: MockSurface<unknown>): string[] {
  return Object.keys(defects)
}
