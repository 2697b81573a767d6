import type { Revision } from './revision.js'

/** A document without a folder: of it nobody knows what else its partner demands, nor what it leaves open. */
export function isAlone({ requirements }: Pick<Revision, 'requirements'>): boolean {
  return Object.keys(requirements).length === 0
}
