import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlaces } from './yaml-places.js'

/** Where a member, or a part of what is said of it, is known from. */
export type MemberBasis = 'stated' | 'shown' | 'later' | 'assumed'

/** The parts of a member that may rest on something else than the member itself. */
export const memberFacets = ['required', 'type', 'null', 'enum', 'pattern', 'bounds', 'name'] as const
export type MemberFacet = (typeof memberFacets)[number]

/** One member of one of a contract's schemas, as `openapi.yaml` has it. */
export interface SchemaMember {
  /** `<schema>.<member>`; a member of a nested object behind another dot. */
  name: string
  line: number
  isRequired: boolean
  description?: string
  basis?: MemberBasis
  basisOf: Readonly<Partial<Record<MemberFacet, MemberBasis>>>
  quote?: string
  document?: string
}

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  required?: readonly string[]
  description?: string
  'x-basis'?: MemberBasis
  'x-basis-of'?: SchemaMember['basisOf']
  'x-quote'?: string
  'x-document'?: string
}

/** All members of the schemas in `components`, in the order of the file. */
export function readSchemaMembers(folder: string): SchemaMember[] {
  const text = readFileSync(join(folder, 'openapi.yaml'), 'utf8')
  const { data, lineOf } = readPlaces(text)
  const { info, components } = data as {
    info: { 'x-document'?: string }
    components: { schemas: Record<string, Schema> }
  }
  return Object.entries(components.schemas).flatMap(([name, schema]) =>
    membersOf(schema, name, ['components', 'schemas', name], info['x-document'], lineOf),
  )
}

function membersOf(
  schema: Schema,
  name: string,
  path: readonly string[],
  page: string | undefined,
  lineOf: (path: readonly string[]) => number,
): SchemaMember[] {
  const { properties = {}, items, required = [] } = schema
  const own = Object.entries(properties).flatMap(([member, inner]) => {
    const at = [...path, 'properties', member]
    const document = inner['x-document'] ?? page
    return [
      {
        name: `${name}.${member}`,
        line: lineOf(at),
        isRequired: required.includes(member),
        basisOf: inner['x-basis-of'] ?? {},
        ...(inner.description !== undefined && { description: inner.description }),
        ...(inner['x-basis'] !== undefined && { basis: inner['x-basis'] }),
        ...(inner['x-quote'] !== undefined && { quote: inner['x-quote'] }),
        ...(document !== undefined && { document }),
      },
      ...membersOf(inner, `${name}.${member}`, at, page, lineOf),
    ]
  })
  return items ? [...own, ...membersOf(items, name, [...path, 'items'], page, lineOf)] : own
}
