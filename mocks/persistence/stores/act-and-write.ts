import type { World } from '../../world/world.js'
import { StoreUnavailable } from './store-unavailable.js'
import { WorldLost } from './world-lost.js'

/**
 * Does something in a world, and comes back when it is written down. An error is an answer, too: what was changed
 * before it must be written down as well.
 */
export async function actAndWrite<Result>(
  world: World,
  act: (world: World) => Result | Promise<Result>,
): Promise<Result> {
  let isSeveralSteps = false
  try {
    const result = act(world)
    isSeveralSteps = result instanceof Promise
    return await result
  } finally {
    await writeDown(world, isSeveralSteps)
  }
}

/** Of several steps, the first may be written down where the last was not: only what is one step may be done again. */
async function writeDown(world: World, isSeveralSteps: boolean): Promise<void> {
  try {
    await world.written()
  } catch (error) {
    if (!isSeveralSteps) throw error
    if (error instanceof StoreUnavailable) throw new StoreUnavailable(error.told, 'unknown')
    if (!(error instanceof WorldLost)) throw error
    throw new StoreUnavailable(
      {
        en: `doing something in the world "${world.name}": expected to have it to the end, another process has taken it over. See how far it came, and call again.`,
        tr: `“${world.name}” dünyasında sonuna dek çalışılamadı: başka bir süreç onu devraldı. Ne kadarının yapıldığına bakın ve yeniden çağırın.`,
      },
      'unknown',
    )
  }
}
