import type { PathItem, PublishedDocument } from './published-document.js'

/** A document whose paths are served at one address, whatever hosts the pages name for some of them. */
export function servedAt({ paths = {}, ...document }: PublishedDocument, address: string): PublishedDocument {
  const { url, paths: served } = pathsAt(paths, address)
  return { ...document, servers: [{ url }], paths: served }
}

/**
 * Paths below one address, and what of it is the server's URL. The call that is made to the address itself has the
 * address's last step as its path: a path in OpenAPI begins with a slash, and another slash behind an address is
 * another address.
 */
export function pathsAt(
  paths: Readonly<Record<string, PathItem>>,
  address: string,
): { url: string; paths: Record<string, PathItem> } {
  const steps = /^(.*[^/:])(\/[^/?#]+)$/.exec(address)
  const [url, root] = '/' in paths && steps ? [steps[1]!, steps[2]!] : [address, '/']
  const served = Object.entries(paths).map(([path, item]) => [
    path === '/' ? root : path,
    withoutServers(item),
  ])
  return { url, paths: Object.fromEntries(served) as Record<string, PathItem> }
}

function withoutServers({ servers: _servers, ...item }: PathItem): PathItem {
  return item
}
