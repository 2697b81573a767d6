import type { SurfaceHandler } from '../handle-call.js'

/** One URL path of the server: the surface behind it and the documented path it stands for. */
export interface Route {
  handler: SurfaceHandler
  path: string
}

/**
 * Every exact path the server answers: `/<surface><documented path>`, and the documented path alone where
 * no other surface has it, so that a partner's sample works with only its host changed.
 */
export class RouteTable {
  readonly #routes = new Map<string, Route>()
  readonly #handlers: readonly SurfaceHandler[]

  constructor(handlers: readonly SurfaceHandler[]) {
    this.#handlers = handlers
    for (const handler of handlers) {
      for (const path of handler.routes.keys()) {
        const route = { handler, path }
        this.#routes.set(`/${handler.surface.surface}${path}`, route)
        if (path !== '') this.#routes.set(path, route)
      }
    }
  }

  /** The route of a path: a documented one, or an unknown one below a surface's base URL. */
  find(path: string): Route | undefined {
    return this.#routes.get(path) ?? this.#below(path)
  }

  #below(path: string): Route | undefined {
    const handler = this.#handlers.find(
      ({ surface }) => path === `/${surface.surface}` || path.startsWith(`/${surface.surface}/`),
    )
    return handler && { handler, path: path.slice(handler.surface.surface.length + 1) }
  }
}
