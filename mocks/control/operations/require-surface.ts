import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { ControlRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'

/** The mocked surface that `{partner}/{role}` of the path names. */
export function requireSurface({ played, path }: ControlRequest<unknown>, doing: string): MockSurface {
  const name = `${path['partner']}/${path['role']}`
  const found = played.find(({ surface }) => surface.surface === name)
  if (found) return found.surface
  throw new ControlRefusal(404, {
    en: `${doing} ${name}: expected a mocked surface, it is none.`,
    tr: `${name}: mock’ta böyle bir arayüz yok.`,
  })
}
