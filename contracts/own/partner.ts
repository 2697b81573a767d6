import { resolve } from 'node:path'
import type { OwnPartner } from './own-partner.js'

export { OwnPartnerError } from './own-partner-error.js'
export type { Finding } from '../lint/finding.js'
export type { Notice, OwnPartner } from './own-partner.js'

/**
 * Reads a partner of one's own from its folder: for `handlers({ partners: [await loadPartner('./partners/acme')] })`
 * and the like. All that is wrong in the folder is one error, which holds each fault with file, line, rule and cure.
 */
export async function loadPartner(folder: string): Promise<OwnPartner> {
  const { loadPartner: load } = await import('./load/load-partner.js')
  return load(resolve(folder))
}
