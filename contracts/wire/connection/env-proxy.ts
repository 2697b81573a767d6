import { shownUrl, takeUserinfo } from '../base-url.js'
import { isLoopback } from '../is-loopback.js'

/** A proxy that the environment names. */
export interface EnvProxy {
  /** Without user and password. */
  url: string
  /** The value of `Proxy-Authorization`. */
  authorization?: string
  /** The variable that names it. */
  variable: string
}

/**
 * The proxy that leads to a URL, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY, lower case before upper case, as curl reads
 * them; none leads to this machine.
 */
export function proxyFor(url: string, environment: NodeJS.ProcessEnv = process.env): EnvProxy | undefined {
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const [variable, value] = valueOf(`${protocol.slice(0, -1)}_proxy`, environment)
  if (value === undefined || isLoopback(host)) return undefined
  const [, exceptions = ''] = valueOf('no_proxy', environment)
  const ownPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port
  if (exceptions.split(/[\s,]+/).some((entry) => excepts(entry.toLowerCase(), host, ownPort)))
    return undefined
  const { url: plain, userinfo } = takeUserinfo(
    /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`,
  )
  return { url: plain, variable, ...(userinfo && { authorization: userinfo.basic }) }
}

/** A proxy as it may be shown. */
export function shownProxy({ url, variable }: EnvProxy): string {
  return `${shownUrl(url)} (${variable})`
}

function valueOf(
  name: string,
  environment: NodeJS.ProcessEnv,
): [variable: string, value: string | undefined] {
  const found = [name, name.toUpperCase()].find((variable) => (environment[variable] ?? '') !== '')
  return [found ?? name, found === undefined ? undefined : environment[found]]
}

/** `*`, a host, a domain with or without its dot, each with or without a port. */
function excepts(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  // More than one colon makes an address, not a port.
  const [, name = entry.replace(/^\[|\]$/g, ''), ownPort] = /^([^:]+|\[.+\]):(\d+)$/.exec(entry) ?? []
  const plain = name.replace(/^\*?\./, '')
  return (
    plain !== '' &&
    (ownPort === undefined || ownPort === port) &&
    (host === plain || host.endsWith(`.${plain}`))
  )
}
