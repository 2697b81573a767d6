import { openDeliveries } from '../../../deliveries/deliveries.js'
import { createServer } from 'node:http'
import { playSurface } from '../../../call/played-surface.js'
import { defaultLimits } from '../../../limits/limits.js'
import { loadedSurfaces } from '../../../surfaces/loaded-surfaces.js'
import { mockOptions } from '../../../options/mock-options.js'
import { routeWithin } from '../../../persistence/replicas/world-routing.js'
import { locate } from '../../../server/routing/locate.js'
import { RouteTable } from '../../../server/routing/route-table.js'
import { serveCall } from '../../../server/serve/serve-call.js'
import { Worlds } from '../../../world/worlds.js'

// The mock's way of a call with so many surfaces beside the one that is called: what each of them costs the others.

const [, , port, count] = process.argv
const called = loadedSurfaces.filter(({ surface }) => surface === 'muditakurye/courier')
const others = loadedSurfaces.filter(({ surface }) => surface !== 'muditakurye/courier')
const surfaces = [...others, ...called].slice(-Number(count))
const routes = new RouteTable(surfaces.map((surface) => playSurface(surface)))
const service = {
  enterWorld: routeWithin(new Worlds({ ...(await mockOptions({})), openOutbox: openDeliveries })),
  limits: defaultLimits,
}

createServer((request, response) => {
  const { sandbox, path, host } = locate(request.url ?? '/', request.headers.host)
  void serveCall(request, response, routes.find(path, host)!, sandbox, service)
}).listen(Number(port), '127.0.0.1')
