import { Agent, type ServerResponse } from 'node:http'
import { Agent as TlsAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { EnvProxy } from '../../../contracts/wire/connection/env-proxy.js'
import { tlsOptions, type TlsTrust } from '../../../contracts/wire/connection/tls-trust.js'
import { TunnelAgent } from '../../../contracts/wire/connection/tunnel-agent.js'

/** One connection to the server for each of the client's, so that each ends when the other does. */
export class Connections {
  readonly #agents = new WeakMap<Socket, Agent>()
  readonly #answering = new WeakMap<Socket, ServerResponse>()

  begin(client: Socket, response: ServerResponse): void {
    this.#answering.set(client, response)
  }

  /** Whether a call of this client's is not over. */
  isBusy(client: Socket): boolean {
    return this.#answering.get(client)?.writableFinished === false
  }

  of(client: Socket, { protocol }: URL, proxy: EnvProxy | undefined, trust: TlsTrust | undefined): Agent {
    const known = this.#agents.get(client)
    if (known) return known
    const options = { keepAlive: true, maxSockets: 1, noDelay: true }
    const secure = { ...options, ...tlsOptions(trust) }
    const agent =
      protocol === 'http:'
        ? new Agent(options)
        : proxy
          ? new TunnelAgent(proxy, secure)
          : new TlsAgent(secure)
    this.#agents.set(client, agent)
    client.once('close', () => agent.destroy())
    return agent
  }
}
