import type { OwnSurface } from '../../contracts/own/own-partner.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { schemaMembers } from './overlay.js'

/** The members of answers that tell when something came to be, and when it changed last. */
export interface TimeMembers {
  created: ReadonlySet<string>
  changed: ReadonlySet<string>
}

const known = new WeakMap<OwnSurface, TimeMembers>()
const deepest = 6

/** By their names, in Turkish and English, where their form is that of a moment. */
export function timeMembers(own: OwnSurface): TimeMembers {
  const found = known.get(own) ?? {
    created: new Set(timesIn(own, /creat|olu[sş]tur|kay[iı]t|a[cç][iı]l/i)),
    changed: new Set(timesIn(own, /updat|modif|chang|g[uü]ncel|de[gğ]i[sş]/i)),
  }
  known.set(own, found)
  return found
}

function timesIn({ operations }: OwnSurface, names: RegExp): string[] {
  return operations
    .flatMap(({ success }) => moments((success.schema ?? {}) as Schema, 0))
    .filter((name) => names.test(name))
}

function moments(schema: Schema, depth: number): string[] {
  if (depth > deepest) return []
  const inner = Object.entries(schemaMembers(schema)).flatMap(([name, member]) => [
    ...(member['format'] === 'date-time' ? [name] : []),
    ...moments(member, depth + 1),
  ])
  return [...inner, ...(schema['items'] ? moments(schema['items'] as Schema, depth + 1) : [])]
}
