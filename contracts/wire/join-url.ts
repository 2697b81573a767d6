import { queryOf, splitTarget } from './request-target.js'

/**
 * The URL of a path at a base URL: the path goes before the base's query, which is kept. An empty path is the base URL
 * itself, an absolute URL stands for itself.
 */
export function joinUrl(baseUrl: string, path: string): string {
  if (path === '') return baseUrl
  if (isAbsolute(path)) return path
  const url = new URL(baseUrl)
  const [plain, query] = queryOf(path)
  url.pathname = withoutLastSlash(url.pathname) + plain
  url.search = joinQueries(url.search.slice(1), query)
  return url.href
}

/** The same for a request target that is passed on: letter by letter, for `URL` would mend what a client wrote. */
export function joinTarget(base: URL, target: string): string {
  if (!target.startsWith('/')) return target
  const prefix = withoutLastSlash(base.pathname)
  const [plain, query] = queryOf(target)
  // The base URL itself is called with a lone slash, which is not part of the server's path.
  const path = prefix !== '' && plain === '/' ? base.pathname : prefix + plain
  const whole = joinQueries(base.search.slice(1), query)
  return path + (whole === '' && !target.includes('?') ? '' : `?${whole}`)
}

/** What of a URL stands behind a base URL, with its query; nothing where it is not below it. */
export function pathBelow(url: string, baseUrl: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(baseUrl)) return undefined
  const called = new URL(url)
  const base = new URL(baseUrl)
  const prefix = withoutLastSlash(base.pathname)
  const isBelow = called.pathname === prefix || called.pathname.startsWith(`${prefix}/`)
  return called.origin === base.origin && isBelow
    ? called.pathname.slice(prefix.length) + called.search
    : undefined
}

/** The path that a request target asks for below a base URL; a target in absolute form names its server, too. */
export function pathOfTarget(target: string, base: URL): string {
  const { authority, path } = splitTarget(target)
  return authority === undefined ? target : (pathBelow(target, base.href) ?? path) || '/'
}

export function isAbsolute(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

function withoutLastSlash(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '')
}

/** What the base says already is not said twice. */
function joinQueries(base: string, own: string): string {
  const said = own.split('&')
  const kept = base.split('&').filter((pair) => !said.includes(pair))
  return [own, ...kept].filter((pair) => pair !== '').join('&')
}
