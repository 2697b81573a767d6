import { Router, type Request } from 'express'
import type { World } from '../world.js'

/** Reads, freezes and advances a world's clock. */
export function clockRouter(worldOf: (request: Request) => World): Router {
  const router = Router()
  const show = (world: World): { now: string } => ({ now: new Date(world.clock.now()).toISOString() })
  router.get('/', (request, response) => {
    response.json(show(worldOf(request)))
  })
  router.post('/freeze', (request, response) => {
    const world = worldOf(request)
    world.clock.freeze()
    response.json(show(world))
  })
  router.post('/advance', (request, response) => {
    const { seconds } = (request.body ?? {}) as { seconds?: unknown }
    if (typeof seconds !== 'number' || !(seconds >= 0)) {
      response
        .status(400)
        .json({ error: 'advancing the clock: expected {"seconds": <a number of at least 0>}.' })
      return
    }
    const world = worldOf(request)
    world.clock.advance(seconds * 1000)
    response.json(show(world))
  })
  return router
}
