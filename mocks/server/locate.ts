/** Where a request points: which host it names, which sandbox, and the path inside it. */
export interface Location {
  /** In lower case, without a port; empty where none is named. */
  host: string
  sandbox: string
  path: string
}

/** Splits a request's target: `/@<sandbox>` and the query come off; the sandbox of other paths has no name. */
export function locate(target: string, hostHeader = ''): Location {
  const { authority, url } = target.startsWith('/')
    ? { authority: hostHeader, url: target }
    : absolute(target)
  const host = authority.replace(/:\d*$/, '').toLowerCase()
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  if (!path.startsWith('/@')) return { host, sandbox: '', path }
  const end = path.indexOf('/', 2)
  return end < 0
    ? { host, sandbox: path.slice(2), path: '/' }
    : { host, sandbox: path.slice(2, end), path: path.slice(end) }
}

/** What a proxy is sent: `POST http://host/path`, where the target counts and not the Host header (RFC 9112, 3.2.2). */
function absolute(target: string): { authority: string; url: string } {
  const [origin, authority = ''] = /^https?:\/\/([^/?]*)/i.exec(target) ?? ['']
  return { authority, url: target.slice(origin.length) || '/' }
}
