import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import { isTemplate, pathParametersIn } from '../../../contracts/openapi/path-template.js'
import { isRegistered, partnerOf } from '../../../contracts/contract/surfaces.js'
import { methodsAt } from '../../call/operation-at.js'
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
  /** What stands before its documented paths. */
  prefix: string
}

/**
 * Every exact path the server answers: `/<surface><documented path>`, and the documented path alone where
 * no other surface has it, so that a partner's sample works with only its host changed. A request that names
 * a partner's documented host reaches that partner alone.
 */
export class RouteTable {
  readonly #routes = new Map<string, Route>()
  readonly #hosts = new Map<string, DocumentedHost>()
  /** Paths with parameters, which no table can be asked for. */
  readonly #templates: Route[] = []
  readonly #surfaces: readonly PlayedSurface[]

  constructor(surfaces: readonly PlayedSurface[]) {
    this.#surfaces = surfaces
    for (const played of surfaces) {
      for (const path of played.routes.keys()) {
        const route = { played, path }
        if (isTemplate(path)) {
          this.#templates.push(route)
          continue
        }
        this.#routes.set(`/${played.surface.surface}${path}`, route)
        if (this.#isFree(path, played)) this.#routes.set(path, route)
      }
      for (const server of documentedServers(played.surface.contract, played.surface.surface)) {
        this.#addHost(new URL(server), played)
      }
    }
  }

  /** The route of a path: a documented one, or an unknown one below a surface's base URL or a partner's host. */
  find(path: string, host = ''): Route | undefined {
    const documented = this.#hosts.get(host)
    if (!documented) return this.#routes.get(path) ?? this.#below(path) ?? this.#fitting(path)
    return (
      documented.routes.get(path) ??
      this.#below(path) ?? { played: documented.played, path: belowPrefix(path, documented) }
    )
  }

  /** The hosts that the documents give the partners. */
  get documentedHosts(): ReadonlySet<string> {
    return new Set(this.#hosts.keys())
  }

  #addHost({ hostname, pathname }: URL, played: PlayedSurface): void {
    const { routes } = this.#hosts.get(hostname) ?? { routes: new Map<string, Route>() }
    const prefix = pathname.replace(/\/$/, '')
    const isOwn = !isRegistered(partnerOf(played.surface.surface))
    if (isOwn && this.#hosts.has(hostname)) return
    for (const path of played.routes.keys()) routes.set(prefix + path, { played, path })
    this.#hosts.set(hostname, { played, routes, prefix })
  }

  /** A partner of one's own takes no path from another, nor the page at the root. */
  #isFree(path: string, { surface: { surface } }: PlayedSurface): boolean {
    if (path === '') return false
    return isRegistered(partnerOf(surface)) || (path !== '/' && !this.#routes.has(path))
  }

  /** A documented path with parameters, called without its surface before it. */
  #fitting(path: string): Route | undefined {
    const found = this.#templates.find((route) => pathParametersIn(route.path, path))
    return found && { played: found.played, path }
  }

  #below(path: string): Route | undefined {
    const played = this.#surfaces.find(
      ({ surface }) => path === `/${surface.surface}` || path.startsWith(`/${surface.surface}/`),
    )
    return played && { played, path: path.slice(played.surface.surface.length + 1) }
  }
}

/** Of a path that has the host's prefix the rest: it may have parameters, which the surface itself knows. */
function belowPrefix(path: string, { prefix, played }: DocumentedHost): string {
  const below = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
  return methodsAt(played.routes, below) ? below : path
}
