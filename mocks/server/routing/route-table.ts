import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import type { SurfaceHandler } from '../../call/handle-call.js'

/** One URL path of the server: the surface behind it and the documented path it stands for. */
export interface Route {
  handler: SurfaceHandler
  path: string
}

/** A partner's documented host: its documented paths, and who answers for the others. */
interface DocumentedHost {
  handler: SurfaceHandler
  routes: Map<string, Route>
}

/**
 * Every exact path the server answers: `/<surface><documented path>`, and the documented path alone where
 * no other surface has it, so that a partner's sample works with only its host changed. A request that names
 * a partner's documented host reaches that partner alone.
 */
export class RouteTable {
  readonly #routes = new Map<string, Route>()
  readonly #hosts = new Map<string, DocumentedHost>()
  readonly #handlers: readonly SurfaceHandler[]

  constructor(handlers: readonly SurfaceHandler[]) {
    this.#handlers = handlers
    for (const handler of handlers) {
      for (const path of handler.routes.keys()) {
        const route = { handler, path }
        this.#routes.set(`/${handler.surface.surface}${path}`, route)
        if (path !== '') this.#routes.set(path, route)
      }
      for (const server of documentedServers(handler.surface.contract, handler.surface.surface)) {
        this.#addHost(new URL(server), handler)
      }
    }
  }

  /** The route of a path: a documented one, or an unknown one below a surface's base URL or a partner's host. */
  find(path: string, host = ''): Route | undefined {
    const documented = this.#hosts.get(host)
    if (!documented) return this.#routes.get(path) ?? this.#below(path)
    return documented.routes.get(path) ?? this.#below(path) ?? { handler: documented.handler, path }
  }

  /** The hosts that the documents give the partners. */
  get documentedHosts(): ReadonlySet<string> {
    return new Set(this.#hosts.keys())
  }

  #addHost({ hostname, pathname }: URL, handler: SurfaceHandler): void {
    const { routes } = this.#hosts.get(hostname) ?? { routes: new Map<string, Route>() }
    const prefix = pathname.replace(/\/$/, '')
    for (const path of handler.routes.keys()) routes.set(prefix + path, { handler, path })
    this.#hosts.set(hostname, { handler, routes })
  }

  #below(path: string): Route | undefined {
    const handler = this.#handlers.find(
      ({ surface }) => path === `/${surface.surface}` || path.startsWith(`/${surface.surface}/`),
    )
    return handler && { handler, path: path.slice(handler.surface.surface.length + 1) }
  }
}
