import type { Surface } from '../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { judgedClientRevisions, loadClientSuite } from '../register.js'
import type { ClientSuite } from './client-suite.js'

/** The suite for a surface's clients, by a revision of the documents that it is known to have. */
export async function loadRevisedClientSuite(surface: Surface, revision?: string): Promise<ClientSuite> {
  const known = judgedClientRevisions(surface)
  if (revision !== undefined && !known.includes(revision)) {
    throw new ConfigurationError({
      en: `observing ${surface} by revision "${revision}": expected ${known.length > 0 ? `one of ${known.join(', ')}` : 'none, for it has none'}.`,
      tr: `${surface}, “${revision}” sürümü: ${known.length > 0 ? `şunlardan biri bekleniyordu: ${known.join(', ')}` : 'sürüm beklenmiyordu, başka sürümü yok'}.`,
    })
  }
  return loadClientSuite(surface, revision)
}
