import type { PathItem, PublishedDocument } from './published-document.js'

/**
 * A document whose paths are served at one address, whatever hosts the pages name for some of them. The call that is
 * made to the address itself has the address's last step as its path: a path in OpenAPI begins with a slash, and
 * another slash behind an address is another address.
 */
export function servedAt({ paths = {}, ...document }: PublishedDocument, address: string): PublishedDocument {
  const steps = /^(.*[^/:])(\/[^/?#]+)$/.exec(address)
  const [url, root] = '/' in paths && steps ? [steps[1]!, steps[2]!] : [address, '/']
  return {
    ...document,
    servers: [{ url }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [path === '/' ? root : path, withoutServers(item)]),
    ),
  }
}

function withoutServers({ servers: _servers, ...item }: PathItem): PathItem {
  return item
}
