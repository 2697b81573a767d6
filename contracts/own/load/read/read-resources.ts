import { parametersOf } from '../../../openapi/path-template.js'
import type { OwnOperation, OwnResource } from '../../own-partner.js'
import type { Schema } from '../document/normalise-schemas.js'
import type { OrdersFile } from '../partner-file.js'
import { membersOf } from '../derive/schema-members.js'

/** What a surface keeps: what the sheet names, and beside it what the paths show: `POST /couriers`, `GET /couriers/{id}`. */
export function readResources(
  operations: readonly OwnOperation[],
  named: Readonly<Record<string, OrdersFile>>,
): OwnResource[] {
  const declared = Object.entries(named).map(([name, file]) => ({
    ...file,
    name,
    givenBy: file.givenBy ?? giverOf(operations, file),
  }))
  const taken = new Set(declared.flatMap(operationsIn))
  return [...declared, ...shownByPaths(operations.filter(({ id }) => !taken.has(id)))]
}

export function operationsIn({ create, read, list, update = [], remove }: Partial<OwnResource>): string[] {
  return [create, read, list, ...update, remove].filter((id) => id !== undefined)
}

/** The caller gives an id that stands in what it posts. */
function giverOf(operations: readonly OwnOperation[], { create, id }: OrdersFile): 'caller' | 'partner' {
  const schema = operations.find((operation) => operation.id === create)?.requestSchema
  return schema && id in membersOf(schema as Schema) ? 'caller' : 'partner'
}

function shownByPaths(operations: readonly OwnOperation[]): OwnResource[] {
  const creations = operations.filter(
    ({ method, path, takesBody }) => method === 'POST' && takesBody && !path.endsWith('}'),
  )
  return creations.flatMap((creation) => {
    const ofOne = operations.filter(({ path }) => isOneOf(path, creation.path))
    const beside = operations.find(({ method, path }) => method === 'GET' && path === creation.path)
    if (ofOne.length === 0 && !beside) return []
    const at = (...methods: string[]): string[] =>
      ofOne.filter(({ method }) => methods.includes(method)).map(({ id }) => id)
    const [read] = at('GET')
    const [remove] = at('DELETE')
    const update = at('PUT', 'PATCH')
    const parameter = ofOne[0] && parametersOf(ofOne[0].path).at(-1)
    const id = idMember(creation, parameter)
    // What is no list there is one of: whoever posts next takes its place.
    const list = beside && isList((beside.success.schema ?? {}) as Schema, id) ? beside : undefined
    return [
      {
        name: creation.path,
        create: creation.id,
        ...(read !== undefined && { read }),
        ...(list && { list: list.id }),
        ...(update.length > 0 && { update }),
        ...(remove !== undefined && { remove }),
        id,
        givenBy: id in membersOf((creation.requestSchema ?? {}) as Schema) ? 'caller' : 'partner',
      } satisfies OwnResource,
    ]
  })
}

/** Of many: a list, or an object that holds one and not, at the top or one object deeper, what is asked for. */
function isList(schema: Schema, id: string): boolean {
  if (schema['type'] === 'array') return true
  if (namesIn(schema).includes(id)) return false
  return Object.values(membersOf(schema)).some((inner) => isList(inner, id))
}

function isOneOf(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/{`) && !path.slice(collection.length + 1).includes('/')
}

/** At the top, or one object deeper: answers are often wrapped. */
export function namesIn(schema: Schema): string[] {
  const members = membersOf(schema)
  return [
    ...Object.keys(members),
    ...Object.values(members).flatMap((inner) => Object.keys(membersOf(inner))),
  ]
}

/** The member that the path's parameter is named for, or `id`. */
function idMember(creation: OwnOperation, parameter: string | undefined): string {
  const answered = namesIn((creation.success.schema ?? {}) as Schema)
  const sent = Object.keys(membersOf((creation.requestSchema ?? {}) as Schema))
  const wanted = [parameter, 'id', 'uuid'].filter((name) => name !== undefined)
  return wanted.find((name) => answered.includes(name) || sent.includes(name)) ?? parameter ?? 'id'
}
