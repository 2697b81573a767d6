/**
 * A request target in its parts. What a proxy is sent names a server before the path, and every server must take it:
 * `POST http://host/path` (RFC 9112, 3.2.2). The authority is missing where the target is a plain path.
 */
export function splitTarget(target: string): { authority?: string; path: string } {
  const [origin, authority] = /^https?:\/\/([^/?#]*)/i.exec(target) ?? []
  if (origin === undefined || authority === undefined) return { path: target }
  const path = target.slice(origin.length)
  return { authority, path: path.startsWith('/') ? path : `/${path}` }
}

/** A path without its query, and the query without its question mark. */
export function queryOf(path: string): [string, string] {
  const at = path.indexOf('?')
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
}
