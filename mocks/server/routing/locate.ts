import { queryOf, splitTarget } from '../../../contracts/wire/request-target.js'

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
  // Where the target names a server, that counts and not the Host header.
  const { authority = target.startsWith('/') ? hostHeader : '', path: url } = splitTarget(target)
  const host = authority.replace(/:\d*$/, '').toLowerCase()
  const [path] = queryOf(url)
  if (!path.startsWith('/@')) return { host, sandbox: '', path }
  const slash = path.indexOf('/', 2)
  const end = slash < 0 ? path.length : slash
  const sandbox = path.slice(2, end)
  return sandboxName.test(sandbox)
    ? { host, sandbox, path: path.slice(end) || '/' }
    : { host, sandbox: '', path }
}
