import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What the partner's page says of a member, letter by letter, and whether it is required. */
interface DocumentField {
  quote: string
  isRequired: boolean
}

interface Schema {
  required?: readonly string[]
  properties?: Record<string, Schema>
  'x-quote'?: string
}

/** The quoted members of each named schema of a contract, by their paths in it, in the document's order. */
export function documentFields(folder: string): Record<string, Record<string, DocumentField>> {
  const { components } = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as {
    components?: { schemas?: Record<string, Schema> }
  }
  return Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [
      name,
      Object.fromEntries(fieldsOf(schema)),
    ]),
  )
}

function fieldsOf(
  { properties = {}, required = [] }: Schema,
  prefix = '',
): [path: string, field: DocumentField][] {
  return Object.entries(properties).flatMap(([name, member]) => [
    ...ownField(`${prefix}${name}`, member, required.includes(name)),
    ...fieldsOf(member, `${prefix}${name}.`),
  ])
}

function ownField(path: string, member: Schema, isRequired: boolean): [string, DocumentField][] {
  const { 'x-quote': quote } = member
  return quote === undefined ? [] : [[path, { quote, isRequired }]]
}
