import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { schemaMembers } from './overlay.js'

type Table = Readonly<Record<string, unknown>>

/**
 * What was sent, under the id that the partner gave it. Where answers wrap it (`{"order": {"id": …}}`) and callers send
 * it so, whatever stood there as id goes: the caller does not give it.
 */
export function namedInside(
  sent: Table,
  operations: readonly OwnOperation[],
  { id, create, read }: OwnResource,
  value: string | number,
): Table {
  const answers = operations.filter((operation) => [create, read].includes(operation.id))
  const wrappers = new Set(answers.flatMap(({ success }) => wrappersOf((success.schema ?? {}) as Schema, id)))
  return Object.fromEntries(
    Object.entries(sent).map(([name, inner]) => [
      name,
      wrappers.has(name) && isTable(inner) ? { ...inner, [id]: value } : inner,
    ]),
  )
}

/** The members of an answer that hold what it is about; none where it says the id at its top. */
function wrappersOf(schema: Schema, id: string): string[] {
  const members = schemaMembers(schema)
  if (members[id]) return []
  return Object.keys(members).filter((name) => schemaMembers(members[name]!)[id])
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
