/** Where a request points: which host it names, which sandbox, and the path inside it. */
export interface Location {
  /** In lower case, without a port; empty where none is named. */
  host: string
  sandbox: string
  path: string
}

/** The names that sandboxes may have: they stand in URLs, logs and stores. */
const sandboxName = /^[A-Za-z0-9._-]{1,64}$/

/**
 * Splits a request's target: `/@<sandbox>` and the query come off; the sandbox of other paths has no name. Behind
 * an `@` that no name follows, a path is a path like any other, and no surface has it.
 */
export function locate(target: string, hostHeader = ''): Location {
  const { authority, url } = target.startsWith('/')
    ? { authority: hostHeader, url: target }
    : absolute(target)
  const host = authority.replace(/:\d*$/, '').toLowerCase()
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  if (!path.startsWith('/@')) return { host, sandbox: '', path }
  const slash = path.indexOf('/', 2)
  const end = slash < 0 ? path.length : slash
  const sandbox = path.slice(2, end)
  return sandboxName.test(sandbox)
    ? { host, sandbox, path: path.slice(end) || '/' }
    : { host, sandbox: '', path }
}

/** What a proxy is sent: `POST http://host/path`, where the target counts and not the Host header (RFC 9112, 3.2.2). */
function absolute(target: string): { authority: string; url: string } {
  const [origin, authority = ''] = /^https?:\/\/([^/?]*)/i.exec(target) ?? ['']
  return { authority, url: target.slice(origin.length) || '/' }
}
