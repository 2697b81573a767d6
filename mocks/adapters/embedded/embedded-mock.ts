import { enrolPartner } from '../../../contracts/own/enrol-partner.js'
import type { OwnPartner } from '../../../contracts/own/own-partner.js'
import type { AnySurface } from '../../../contracts/contract/surfaces.js'
import { createWorld, type WorldOptions } from '../../world/create-world.js'
import { playSurface, type PlayedSurface } from '../../call/played-surface.js'
import { surfacesOf } from '../../surfaces/loaded-surfaces.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { OptionError } from '../../options/option-error.js'
import { requireDefects } from '../../defects/require-defects.js'
import type { World } from '../../world/world.js'

/** What a mock inside another's process is told; all of it may be left out. */
export interface EmbeddedOptions extends WorldOptions {
  /** Partners of one's own, as `loadPartner` of uyum/partner gives them. */
  partners?: readonly OwnPartner[]
  /** Those to play; all when left out. */
  surfaces?: readonly AnySurface[]
  /** Requirements to violate. */
  defect?: readonly string[]
  /** What `createWorld` gave, to look into or to share: credentials and readings are then the world's own. */
  world?: World
}

/** Surfaces in a world of their own, without a server. */
export interface EmbeddedMock {
  played: PlayedSurface[]
  world: World
}

export function embedMock({
  partners = [],
  surfaces,
  defect = [],
  world,
  revision,
  ...options
}: EmbeddedOptions): EmbeddedMock {
  for (const partner of partners) enrolPartner(partner)
  if (world && Object.keys(options).length > 0) {
    throw new OptionError({
      en: `embedding the mock: expected a world or ${Object.keys(options).join(' and ')}, got both. Give them to createWorld().`,
      tr: `Mock gömülürken: bir world ya da ${Object.keys(options).join(' ve ')} bekleniyordu, ikisi birden geldi. Onları createWorld()’e verin.`,
    })
  }
  const all = surfacesOf(revision)
  requireDefects(all, defect)
  const played = surfaces?.map((name) => playedSurface(all, name)) ?? all
  return {
    played: played.map((surface) => playSurface(surface, defect)),
    world: world ?? createWorld({ ...options, ...(revision !== undefined && { revision }) }),
  }
}

function playedSurface(all: readonly MockSurface[], name: AnySurface): MockSurface {
  const known = all.find(({ surface }) => surface === name)
  if (known) return known
  const names = all.map(({ surface }) => surface)
  throw new OptionError({
    en: `embedding the mock of "${name}": expected one of ${names.join(', ')}.`,
    tr: `Mock gömülürken: “${name}” yerine şunlardan biri bekleniyordu: ${names.join(', ')}.`,
  })
}
