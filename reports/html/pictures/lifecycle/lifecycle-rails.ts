import type { LifecycleHeights } from './lifecycle-heights.js'
import type { Area, Route } from './lifecycle-routes.js'
import { railChannels } from './rail-channels.js'

type RailArea = Exclude<Area, 'down' | 'across'>

export interface LifecycleRails {
  /** How much room the rails of an area need. */
  room(area: RailArea): number
  /** Where the rail of a route runs, which starts from boxes that end at `origin`. */
  x(route: Route, origin: number): number
}

const nearest = 20
const pitch = 20

/** Gives each route that runs beside boxes a channel of its area. */
export function lifecycleRails(routes: readonly Route[], heights: LifecycleHeights): LifecycleRails {
  const channels = new Map<Route, number>()
  for (const area of ['left', 'middle', 'right', 'far'] as const) {
    const there = routes.filter((route) => route.area === area)
    const spans = there.map((route) => [heights.touch(route, 'from'), heights.touch(route, 'to')])
    const taken = railChannels(spans.map((ends) => ({ top: Math.min(...ends), bottom: Math.max(...ends) })))
    there.forEach((route, index) => channels.set(route, taken[index]!))
  }
  return {
    room(area) {
      const there = [...channels].filter(([route]) => route.area === area).map(([, channel]) => channel)
      if (there.length > 0) return nearest + pitch * Math.max(...there) + nearest
      // Even without arrows between them, lanes stand apart.
      return area === 'middle' ? nearest : 0
    },
    x(route, origin) {
      const away = nearest + pitch * channels.get(route)!
      return route.area === 'left' ? origin - away : origin + away
    },
  }
}
