import type { PlayedSurface } from '../../call/played-surface.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { ServerRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'

/** The mocked surface that `{partner}/{role}` of the path names. */
export function requireSurface(request: ServerRequest<unknown>, doing: string): MockSurface {
  return requirePlayed(request, doing).surface
}

/** The same as it is played. */
export function requirePlayed({ played, path }: ServerRequest<unknown>, doing: string): PlayedSurface {
  const name = `${path['partner']}/${path['role']}`
  const found = played.find(({ surface }) => surface.surface === name)
  if (found) return found
  throw new ControlRefusal(404, {
    en: `${doing} ${name}: expected a mocked surface, it is none.`,
    tr: `${name}: mock’ta böyle bir arayüz yok.`,
  })
}
