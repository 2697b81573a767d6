import type { Partner, Surface } from '../../contract/surfaces.js'
import { inDialect } from './in-dialect.js'
import { loadPublishedDocument, type PathItem, type PublishedDocument } from './published-document.js'
import { pathsAt } from './served-at.js'
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
    itemsAt(
      addressOf(surface),
      servedPaths({ openapi: dialect, info, paths: _paths ?? {}, webhooks: _webhooks ?? {} }, surface),
    ),
  )
  const document = {
    openapi: dialect,
    info,
    servers: surfaces.map((surface) => ({ url: addressOf(surface), description: surface })),
    ...rest,
    paths: Object.fromEntries(paths),
  } as PublishedDocument
  return inDialect(document, openapi)
}

function itemsAt(address: string, paths: Record<string, PathItem>): [string, PathItem][] {
  const { url, paths: served } = pathsAt(paths, address)
  return Object.entries(served).map(([path, item]) => [path, { ...item, servers: [{ url }] }])
}
