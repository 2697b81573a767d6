import type { Request, Response } from 'express'
import type { SurfaceHandler } from '../handle-call.js'
import type { World } from '../world.js'

interface StateRequest {
  state?: unknown
  params?: unknown
  action?: unknown
}

/** Pact's provider-state shape: `{state, params, action}` in, the values needed to use the state out. */
export function bringAboutState(
  handlers: readonly SurfaceHandler[],
  world: World,
  request: Request<{ partner: string; role: string }>,
  response: Response,
): void {
  const name = `${request.params.partner}/${request.params.role}`
  const surface = handlers.find((handler) => handler.surface.surface === name)?.surface
  const { state, params = {}, action = 'setup' } = (request.body ?? {}) as StateRequest
  if (!surface) {
    response
      .status(404)
      .json({ error: `bringing about a state of ${name}: expected a mocked surface, it is none.` })
    return
  }
  if (typeof state !== 'string' || typeof params !== 'object' || params === null) {
    response.status(400).json({
      error: 'bringing about a state: expected {"state": "<name>", "params": {…}, "action": "setup"}.',
    })
    return
  }
  if (action === 'teardown') {
    response.json({})
    return
  }
  const handler = surface.states[state]
  if (!handler) {
    const offered = Object.keys(surface.states).map((known) => `"${known}"`)
    response
      .status(404)
      .json({ error: `bringing about "${state}": ${name} offers ${offered.join(', ') || 'no state'}.` })
    return
  }
  response.json(handler(world.stateOf<unknown>(surface), params as Record<string, unknown>))
}
