import { operationsOf } from '../../contracts/openapi/operations.js'
import { partnerOf, type Surface } from '../../contracts/contract/surfaces.js'
import { pushedSurfaces } from '../deliveries/targets/pushed-surface.js'
import type { MockSurface } from '../surfaces/mock-surface.js'

/** Where the orders of a party are pushed to, whole by an operation, or as news of what becomes of them. */
export function pushedFrom({ surface, contract, orders }: MockSurface): {
  surface: Surface
  operation: string | null
} | null {
  const pushed = pushedSurfaces.filter((name) => partnerOf(name) === partnerOf(surface))
  const whole = orders?.create?.schema.replace(/\.request$/, '')
  const to = pushed.find((name) => operationsOf(contract, name).some(({ id }) => id === whole))
  if (to !== undefined && whole !== undefined) return { surface: to, operation: whole }
  const [news] = pushed
  return news === undefined || news === surface ? null : { surface: news, operation: null }
}
