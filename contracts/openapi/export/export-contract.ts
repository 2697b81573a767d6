import type { Language } from '../../text/preferred-language.js'
import {
  isServedByPartner,
  isSurface,
  partnerOf,
  type Partner,
  type Surface,
} from '../../contract/surfaces.js'
import { withDefaultAnswers } from './default-answer.js'
import { inDialect } from './in-dialect.js'
import { pruned } from './pruned.js'
import { loadPublishedDocument, type PublishedDocument } from './published-document.js'
import { servedAt } from './served-at.js'
import { servedPaths, surfacesOf } from './served-paths.js'

export interface ExportOptions {
  openapi: '3.1' | '3.0'
  language: Language
  /**
   * `server`: for those who build a server: what the partner calls stands among the paths. `caller`: what the partner
   * serves, alone. Without it a partner's document has both, paths and webhooks.
   */
  as?: 'server' | 'caller' | undefined
  /** Where the paths are served, in place of the documented address. */
  server?: string | undefined
}

/** One partner's contract, or one surface's, as an OpenAPI document that stands for itself. */
export async function exportContract(
  what: Partner | Surface,
  { openapi, language, as, server }: ExportOptions,
): Promise<PublishedDocument> {
  const partner = isSurface(what) ? partnerOf(what) : what
  const document = await loadPublishedDocument(partner, language)
  const chosen = pruned(isSurface(what) ? ofSurface(document, what, as) : ofPartner(document, partner, as))
  const served = server === undefined ? chosen : servedAt(chosen, server)
  return inReadingOrder(inDialect(as === 'server' ? withDefaultAnswers(served) : served, openapi))
}

/** The members of a document in the order in which people read it. */
function inReadingOrder({
  openapi,
  info,
  servers,
  security,
  tags,
  ...rest
}: PublishedDocument): PublishedDocument {
  const { paths, webhooks, components, ...others } = rest
  return {
    openapi,
    info,
    ...(servers && { servers }),
    ...(security !== undefined && { security }),
    ...(tags && { tags }),
    ...(paths && { paths }),
    ...(webhooks && { webhooks }),
    ...(components && { components }),
    ...others,
  }
}

function ofPartner(
  document: PublishedDocument,
  partner: Partner,
  as: ExportOptions['as'],
): PublishedDocument {
  if (as === undefined) return document
  const isServer = as === 'server'
  const surfaces = surfacesOf(partner).filter((surface) => isServedByPartner(surface) !== isServer)
  return withPaths(document, surfaces, isServer)
}

/** A surface that the partner calls stays among the webhooks, unless somebody says from which side he looks. */
function ofSurface(
  document: PublishedDocument,
  surface: Surface,
  as: ExportOptions['as'],
): PublishedDocument {
  if (as === undefined && !isServedByPartner(surface)) {
    const { paths: _paths, ...rest } = document
    return rest
  }
  return withPaths(document, [surface], !isServedByPartner(surface))
}

function withPaths(
  document: PublishedDocument,
  surfaces: readonly Surface[],
  isOurs: boolean,
): PublishedDocument {
  const { webhooks: _webhooks, servers = [], ...rest } = document
  return {
    ...rest,
    // What the partner calls is served by the integrator, whose address no document knows.
    servers: isOurs ? [{ url: '/' }] : servers,
    paths: Object.assign({}, ...surfaces.map((surface) => servedPaths(document, surface))) as NonNullable<
      PublishedDocument['paths']
    >,
  }
}
