import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { drawText, type Schema } from '../../contracts/own/drawing/draw-text.js'
import { schemaMembers } from './overlay.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import { digestOf, type OwnState } from './own-state.js'

/** An id that the partner gives: of the type and the form that its answers show, the same in every run. */
export function freshId(
  state: OwnState,
  operation: OwnOperation,
  { id, name }: OwnResource,
): string | number {
  for (;;) {
    const number = state.nextNumber()
    const made = idOfForm(
      operation,
      id,
      String(number).padStart(6, '0'),
      `${state.world.seed} ${name} ${number}`,
    )
    if (!state.kept(name).has(String(made))) return made
  }
}

/** The id that an order has that nobody posted: it follows from what the order says. */
export function idOfContent(operation: OwnOperation, { id }: OwnResource, order: unknown): string | number {
  const digest = digestOf(order)
  return idOfForm(operation, id, String(Number.parseInt(digest.slice(0, 8), 16)).padStart(10, '0'), digest)
}

/** An id as the operation's answer shows ids: made of digits, or drawn from a seed where it has a form. */
function idOfForm(
  { success, requestSchema }: OwnOperation,
  id: string,
  digits: string,
  seed: string,
): string | number {
  const answered = memberOf((success.schema ?? {}) as Schema, id)
  const schema = Object.keys(answered).length > 0 ? answered : memberOf((requestSchema ?? {}) as Schema, id)
  const types = [schema['type'] ?? 'string'].flat()
  if (types.includes('integer') || types.includes('number')) return 1000 + Number(digits)
  if (schema['format'] !== undefined || schema['pattern'] !== undefined)
    return drawText(schema, { name: id, random: randomOf(seed), at: 0 })
  return `${id.replace(/_?id$/i, '') || 'ref'}_${digits}`
}

/** Where the answer's member stands: at the top, or in what wraps it. */
function memberOf(schema: Schema, name: string, depth = 0): Schema {
  const members = schemaMembers(schema)
  if (members[name]) return members[name]
  if (depth > 2) return {}
  return (
    Object.values(members)
      .map((inner) => memberOf(inner, name, depth + 1))
      .find((found) => Object.keys(found).length > 0) ?? {}
  )
}
