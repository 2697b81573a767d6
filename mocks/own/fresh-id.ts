import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { parameterNaming } from '../../contracts/own/path-parameter.js'
import { wholeSchema } from '../../contracts/own/drawing/draw-value.js'
import { drawText, type Schema } from '../../contracts/own/drawing/draw-text.js'
import { schemaMembers } from './overlay.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import { digestOf, type OwnState } from './own-state.js'

/** An id that the partner gives: of the type and the form that its answers show, the same in every run. */
export function freshId(state: OwnState, operation: OwnOperation, resource: OwnResource): string | number {
  const { id, name } = resource
  const schema = formOfId(operation, resource, inPaths(state.own, resource))
  for (;;) {
    const number = state.nextNumber()
    const made = idOfForm(
      schema,
      id,
      String(number).padStart(6, '0'),
      `${state.world.seed} ${name} ${number}`,
    )
    if (!state.kept(name).has(String(made))) return made
  }
}

/** The id that an order has that nobody posted: it follows from what the order says. */
export function idOfContent(operation: OwnOperation, resource: OwnResource, order: unknown): string | number {
  const digest = digestOf(order)
  return idOfForm(
    formOfId(operation, resource),
    resource.id,
    String(Number.parseInt(digest.slice(0, 8), 16)).padStart(10, '0'),
    digest,
  )
}

/** As the operation's answer shows ids, and as the paths take them that lead to one. */
function formOfId(
  { success, requestSchema }: OwnOperation,
  { id }: OwnResource,
  inPath: Schema = {},
): Schema {
  const answered = memberOf((success.schema ?? {}) as Schema, id)
  const shown = Object.keys(answered).length > 0 ? answered : memberOf((requestSchema ?? {}) as Schema, id)
  return { ...wholeSchema(inPath), ...wholeSchema(shown) }
}

function inPaths(own: OwnState['own'], resource: OwnResource): Schema | undefined {
  for (const operation of own.operations) {
    if (![resource.read, ...(resource.update ?? []), resource.remove].includes(operation.id)) continue
    const name = parameterNaming(own, resource, operation)
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    if (parameter) return parameter.schema as Schema
  }
  return undefined
}

/** Made of digits, or drawn from a seed where it has a form. */
function idOfForm(schema: Schema, id: string, digits: string, seed: string): string | number {
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
