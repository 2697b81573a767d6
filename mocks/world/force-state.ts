import type { Surface } from '../../contracts/contract/surfaces.js'
import { loadedSurfaces } from '../surfaces/loaded-surfaces.js'
import { OptionError } from '../options/option-error.js'
import type { World } from './world.js'

/** Brings about a state of a surface in a world, as `POST /_uyum/states/<surface>` does; gives the values to use it by. */
export function bringAbout(
  world: World,
  surface: Surface,
  state: string,
  params: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const played = loadedSurfaces.find((known) => known.surface === surface)
  const handler = played && Object.hasOwn(played.states, state) ? played.states[state] : undefined
  if (!played || !handler) {
    const offered = Object.keys(played?.states ?? {}).map((name) => `"${name}"`)
    throw new OptionError({
      en: `bringing about "${state}" of ${surface}: expected ${offered.join(' or ') || 'a surface that has states'}.`,
      tr: `${surface}, “${state}” durumu: ${offered.join(' ya da ') || 'durumları olan bir arayüz'} bekleniyordu.`,
    })
  }
  return handler(world.stateOf<unknown>(played), params)
}
