import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type NextFunction, type Request, type Response } from 'express'
import type { SurfaceHandler } from '../handle-call.js'
import type { World } from '../world.js'
import type { Worlds } from '../worlds.js'
import { bringAboutState } from './bring-about-state.js'
import { clockRouter } from './clock-router.js'
import { listExchanges } from './list-exchanges.js'

type Located = Request & { sandbox: string }

/** The control API below `/_uyum/`: what a tester may do to a world, and see of it. */
export function controlApp(worlds: Worlds, handlers: readonly SurfaceHandler[]) {
  const app = express()
  app.disable('x-powered-by')
  app.use(express.json({ limit: '1mb' }))
  const worldOf = (request: Request): World => worlds.get((request as Located).sandbox)

  app.get('/_uyum', (request, response) => {
    response.json({
      sandbox: (request as Located).sandbox,
      surfaces: handlers.map(({ surface }) => `/${surface.surface}`),
      control: ['health', 'states/<surface>', 'exchanges?surface=<surface>', 'clock', 'reset'],
    })
  })
  app.post('/_uyum/reset', (request, response) => {
    worlds.reset((request as Located).sandbox)
    response.json({ reset: true })
  })
  app.use('/_uyum/clock', clockRouter(worldOf))
  app.post('/_uyum/states/:partner/:role', (request, response) =>
    bringAboutState(handlers, worldOf(request), request, response),
  )
  app.get('/_uyum/exchanges', (request, response) =>
    listExchanges(handlers, worldOf(request), request, response),
  )
  app.use((request, response) => {
    response.status(404).json({
      error: `${request.method} ${request.path}: expected a surface's path or the control API, found neither. GET /_uyum/ lists both.`,
    })
  })
  app.use(
    (error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
      response.status(error.status ?? 500).json({ error: error.message })
    },
  )

  return (request: IncomingMessage, response: ServerResponse, sandbox: string, path: string): void => {
    const query = request.url?.indexOf('?') ?? -1
    Object.assign(request, { sandbox })
    request.url = path + (query < 0 ? '' : request.url!.slice(query))
    app(request, response)
  }
}
