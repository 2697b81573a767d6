import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import type { PlayedSurface } from '../../call/played-surface.js'

/** One URL path of the server: the surface behind it and the documented path it stands for. */
export interface Route {
  played: PlayedSurface
  path: string
}

/** A partner's documented host: its documented paths, and who answers for the others. */
interface DocumentedHost {
  played: PlayedSurface
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
  readonly #surfaces: readonly PlayedSurface[]

  constructor(surfaces: readonly PlayedSurface[]) {
    this.#surfaces = surfaces
    for (const played of surfaces) {
      for (const path of played.routes.keys()) {
        const route = { played, path }
        this.#routes.set(`/${played.surface.surface}${path}`, route)
        if (path !== '') this.#routes.set(path, route)
      }
      for (const server of documentedServers(played.surface.contract, played.surface.surface)) {
        this.#addHost(new URL(server), played)
      }
    }
  }

  /** The route of a path: a documented one, or an unknown one below a surface's base URL or a partner's host. */
  find(path: string, host = ''): Route | undefined {
    const documented = this.#hosts.get(host)
    if (!documented) return this.#routes.get(path) ?? this.#below(path)
    return documented.routes.get(path) ?? this.#below(path) ?? { played: documented.played, path }
  }

  /** The hosts that the documents give the partners. */
  get documentedHosts(): ReadonlySet<string> {
    return new Set(this.#hosts.keys())
  }

  #addHost({ hostname, pathname }: URL, played: PlayedSurface): void {
    const { routes } = this.#hosts.get(hostname) ?? { routes: new Map<string, Route>() }
    const prefix = pathname.replace(/\/$/, '')
    for (const path of played.routes.keys()) routes.set(prefix + path, { played, path })
    this.#hosts.set(hostname, { played, routes })
  }

  #below(path: string): Route | undefined {
    const played = this.#surfaces.find(
      ({ surface }) => path === `/${surface.surface}` || path.startsWith(`/${surface.surface}/`),
    )
    return played && { played, path: path.slice(played.surface.surface.length + 1) }
  }
}
