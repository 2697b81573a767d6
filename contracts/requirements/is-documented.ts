import type { Requirement } from './requirement.js'

/** Whether a document of this revision carries it: what only HTTP asks counts where it decides the verdict. */
export function isDocumented({ basis, level }: Pick<Requirement, 'basis'> & { level: string }): boolean {
  return basis === 'stated' || basis === 'shown' || (basis === 'http' && level === 'must')
}
