import { hostileName, hostileValue } from './hostile-values.js'
import { Members } from './json-text.js'
import type { Random } from './random.js'

/** A value with something of it spoilt; the rest is left, so that it comes past the first look. */
export function mutatedValue(value: unknown, random: Random): unknown {
  if (random.chance(0.15) || typeof value !== 'object' || value === null) return hostileValue(random)
  return Array.isArray(value) ? mutatedList(value, random) : mutatedMembers(Object.entries(value), random)
}

function mutatedList(list: readonly unknown[], random: Random): unknown {
  const place = random.below(list.length + 1)
  if (place === list.length || random.chance(0.2)) return [...list, hostileValue(random)]
  if (random.chance(0.1)) return Array.from({ length: 200 }, () => list[place])
  return list.with(place, mutatedValue(list[place], random))
}

function mutatedMembers(entries: [string, unknown][], random: Random): unknown {
  if (entries.length === 0) return { [hostileName(random)]: hostileValue(random) }
  const place = random.below(entries.length)
  const [name, inner] = entries[place]!
  const others = entries.filter((_, at) => at !== place)
  return random.pick<() => unknown>([
    () => new Members(entries.with(place, [name, mutatedValue(inner, random)])),
    () => new Members(entries.with(place, [name, mutatedValue(inner, random)])),
    () => new Members(entries.with(place, [name, hostileValue(random)])),
    () => new Members(others),
    () => new Members([...entries, [name, hostileValue(random)]]),
    () => new Members([...entries, [hostileName(random), hostileValue(random)]]),
    () => new Members([...others, [name.toUpperCase(), inner]]),
  ])()
}
