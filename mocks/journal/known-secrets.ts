import { targetSecrets } from '../deliveries/targets/target-secrets.js'
import { secretValues } from './secret-values.js'
import type { World } from '../world/world.js'

/** One list for as long as nothing in it changes: what is made of it to find them is kept with it. */
const lists = new WeakMap<World, readonly string[]>()

/** The secrets of a world and of those who receive its calls: what nobody may see wherever it turns up. */
export function knownSecrets(world: World): readonly string[] {
  const own = secretValues(world.settings.credentials)
  const others = world.deliveries.targets.list().flatMap(([, target]) => targetSecrets(target))
  const values = others.length === 0 ? own : [...new Set([...own, ...others])]
  const known = lists.get(world)
  if (known?.length === values.length && values.every((value, index) => value === known[index])) return known
  lists.set(world, values)
  return values
}
