import { isDeepStrictEqual } from 'node:util'
import type { DeliveryTarget } from '../deliveries/delivery-settings.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import { restoreSnapshot } from '../persistence/snapshots/restore-snapshot.js'
import { takeSnapshot } from '../persistence/snapshots/snapshot.js'
import type { World, WorldSettings } from './world.js'
import type { Worlds } from './worlds.js'
import type { Surface } from '../../contracts/contract/surfaces.js'

/** Goes on in every world with other settings. What happened stays: state, clock, journal, calls still to be made. */
export async function reloadWorlds(
  worlds: Worlds,
  settings: WorldSettings,
  surfaces: readonly MockSurface[],
): Promise<void> {
  const before = worlds.settings
  worlds.adopt(settings)
  for (const { name } of worlds.list()) {
    await worlds.find(name)?.deliveries.drain()
    const world = worlds.find(name)
    if (!world) continue
    const reloaded = restoreSnapshot(
      worlds,
      name,
      takeSnapshot(world, 'before the reload'),
      surfaces,
      world.journal,
    )
    followTargets(reloaded, before, settings)
    followRateLimits(reloaded, before, settings)
  }
}

/** A target that was set by command stays, but where the configuration now says something else than before. */
function followTargets({ deliveries }: World, before: WorldSettings, now: WorldSettings): void {
  const surfaces = new Set(Object.keys({ ...before.deliver, ...now.deliver }) as Surface[])
  for (const surface of surfaces) {
    const target: DeliveryTarget | undefined = now.deliver?.[surface]
    if (isDeepStrictEqual(target, before.deliver?.[surface])) continue
    if (target) deliveries.targets.set(surface, target)
    else deliveries.targets.delete(surface)
  }
}

/** Likewise with limits. */
function followRateLimits({ rateLimits }: World, before: WorldSettings, now: WorldSettings): void {
  if (isDeepStrictEqual(before.rateLimits, now.rateLimits)) return
  for (const { surface, caller } of before.rateLimits ?? []) rateLimits.delete(surface, caller)
  for (const rule of now.rateLimits ?? []) rateLimits.set(rule)
}
