import { request } from 'node:http'
import { Agent, request as requestOverTls, type AgentOptions, type RequestOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { connect } from 'node:tls'
import type { EnvProxy } from './env-proxy.js'
import { ProxyRefusal } from './proxy-fault.js'

/** Leads https requests through a proxy, by CONNECT. What the proxy refuses is a ProxyRefusal and no answer. */
export class TunnelAgent extends Agent {
  readonly #proxy: EnvProxy

  constructor(proxy: EnvProxy, options: AgentOptions = {}) {
    super(options)
    this.#proxy = proxy
  }

  override createConnection(
    options: RequestOptions,
    opened: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const { host, port } = options
    const authority = `${host?.includes(':') ? `[${host}]` : host}:${port}`
    const asking = askOver(this.#proxy, { method: 'CONNECT', path: authority, agent: false })
    asking.setHeader('Host', authority)
    for (const [name, value] of Object.entries(proxyHeaders(this.#proxy))) asking.setHeader(name, value)
    const failed = (error: Error): void => (opened as (error: Error) => void)(error)
    asking.once('error', failed)
    asking.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode !== 200) {
        socket.destroy()
        failed(new ProxyRefusal(statusCode))
        return
      }
      if (head.length > 0) socket.unshift(head)
      opened(null, connect({ ...options, socket } as object))
    })
    // Some proxies answer a refusal without closing it as a tunnel.
    asking.once('response', ({ statusCode = 0 }) => {
      asking.destroy()
      failed(new ProxyRefusal(statusCode))
    })
    asking.end()
  }
}

/** Where a plain http request goes that a proxy is to pass on. */
export function addressOfProxy({ url }: EnvProxy): { protocol: string; hostname: string; port: string } {
  const { protocol, hostname, port } = new URL(url)
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port || (protocol === 'https:' ? '443' : '80'),
  }
}

export function proxyHeaders({ authorization }: EnvProxy): Record<string, string> {
  return authorization === undefined ? {} : { 'Proxy-Authorization': authorization }
}

function askOver(proxy: EnvProxy, options: RequestOptions) {
  const address = addressOfProxy(proxy)
  return (address.protocol === 'https:' ? requestOverTls : request)({ ...options, ...address })
}
