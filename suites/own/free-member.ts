import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { wholeSchema } from '../../contracts/own/drawing/draw-value.js'
import type { OwnOperation } from '../../contracts/own/own-partner.js'
import { sheetOf } from '../../contracts/contract/surfaces.js'
import type { OwnSite } from './own-site.js'

/** A member of the body in which people write what they like, optional ones first; nothing where there is none. */
export function freeMember(site: OwnSite, operation: OwnOperation): string | undefined {
  return freeMembers(site, operation)[0]
}

const telling = ['pattern', 'format', 'enum', 'const', 'maxLength']

/** All of them. */
export function freeMembers({ surface, own }: OwnSite, { id, requestSchema }: OwnOperation): string[] {
  const { properties = {}, required = [] } = (requestSchema ?? {}) as {
    properties?: Record<string, Schema>
    required?: readonly string[]
  }
  const places = Object.values(sheetOf(surface).credentials)
  const taken = new Set([
    ...sheetOf(surface).orders.ids,
    ...own.resources.map((resource) => resource.id),
    ...own.repeats.flatMap(({ operation, by }) => (operation === id && 'member' in by ? [by.member] : [])),
    ...own.moves.flatMap(({ member, id: named }) => [member, named]),
    ...places.flatMap((place) => ('member' in place ? [place.member] : [])),
  ])
  const wholes = Object.entries(properties).map(([name, schema]) => [name, wholeSchema(schema)] as const)
  const free = wholes.filter(
    ([name, schema]) =>
      !taken.has(name) &&
      [schema['type']].flat().includes('string') &&
      telling.every((word) => !(word in schema)) &&
      !/phone|telefon|gsm|mail|date|time|tarih|saat|(^|[_-])(id|no|code|kod)$|(Id|No|Code)$/i.test(name),
  )
  return free
    .map(([name]) => name)
    .toSorted((one, other) => Number(required.includes(one)) - Number(required.includes(other)))
}
