import type { Partner, Surface } from '../surfaces.js'
import { openapi30 } from './openapi-3.0.js'
import { loadPublishedDocument, type PublishedDocument } from './published-document.js'
import { servedPaths, surfacesOf } from './served-paths.js'
import type { ExportOptions } from './export-contract.js'

/** A partner's document where one server plays all its surfaces: every call is a path, with the address of its surface. */
export async function servedDocument(
  partner: Partner,
  addressOf: (surface: Surface) => string,
  { openapi, language }: Pick<ExportOptions, 'openapi' | 'language'>,
): Promise<PublishedDocument> {
  const {
    openapi: dialect,
    info,
    webhooks: _webhooks,
    servers: _servers,
    paths: _paths,
    ...rest
  } = await loadPublishedDocument(partner, language)
  const surfaces = surfacesOf(partner)
  const paths = surfaces.flatMap((surface) =>
    Object.entries(
      servedPaths({ openapi: dialect, info, paths: _paths ?? {}, webhooks: _webhooks ?? {} }, surface),
    ).map(([path, item]) => [path, { ...item, servers: [{ url: addressOf(surface) }] }] as const),
  )
  const document = {
    openapi: dialect,
    info,
    servers: surfaces.map((surface) => ({ url: addressOf(surface), description: surface })),
    ...rest,
    paths: Object.fromEntries(paths),
  } as PublishedDocument
  return openapi === '3.0' ? openapi30(document) : document
}
