import type { Contract } from '../../../contracts/contract/contract.js'
import { basisOf } from '../../../contracts/openapi/operations.js'
import type { Basis } from '../../../contracts/requirements/requirement.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

/** What is read of a schema, every reference resolved. */
interface Schema {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  description?: string
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  allOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  'x-basis'?: Basis
}

type Body = { content?: { 'application/json'?: { schema?: Schema } } }
interface Operation {
  operationId: string
  requestBody?: Body
  responses?: Record<string, Body>
}

/** Every member that an operation is sent: its name, type, whether it is required, where it is known from, and what it is. */
export function requestMembers(contract: Contract, operationId: string, locale: LocaleTexts): string {
  return membersOf(operationIn(contract, operationId).requestBody, basisOf(contract), locale)
}

/** The same of each answer, by its status. */
export function answerMembers(
  contract: Contract,
  operationId: string,
  locale: LocaleTexts,
): [status: string, table: string][] {
  return Object.entries(operationIn(contract, operationId).responses ?? {}).flatMap(([status, body]) => {
    const table = membersOf(body, basisOf(contract), locale)
    return table === '' ? [] : [[status, table]]
  })
}

function operationIn({ document }: Contract, operationId: string): Operation {
  const { paths = {}, webhooks = {} } = document
  const found = [...Object.values(paths), ...Object.values(webhooks)]
    .flatMap((item) => Object.values(item as Record<string, Operation>))
    .find((operation) => operation.operationId === operationId)
  if (found) return found
  throw new Error(`writing of ${operationId}: the contract has no such operation.`)
}

function membersOf(body: Body | undefined, basis: Basis, locale: LocaleTexts): string {
  const schema = body?.content?.['application/json']?.schema
  if (!schema) return ''
  const { texts } = locale
  const rows = rowsOf(whole(schema), '', basis, locale)
  const head = [texts.field, texts.type, texts.required, texts.basisHead, texts.meaning]
  return rows.length > 0 ? renderTable(head, rows) : ''
}

function rowsOf(schema: Schema, before: string, basis: Basis, locale: LocaleTexts): string[][] {
  const { properties = {}, required = [] } = schema
  const own = Object.entries(properties).flatMap(([name, part]) => {
    const member = whole(part)
    const path = `${before}${name}`
    return [
      [
        codeSpan(path),
        typeOf(member),
        required.includes(name) ? locale.texts.yes : locale.texts.no,
        locale.texts.basis[member['x-basis'] ?? basis],
        member.description === undefined ? '' : locale.ofDocument(member.description),
      ],
      ...(member.items
        ? rowsOf(whole(member.items), `${path}[].`, basis, locale)
        : rowsOf(member, `${path}.`, basis, locale)),
    ]
  })
  const listed = schema.items ? rowsOf(whole(schema.items), `${before}[].`, basis, locale) : []
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((choice) =>
    rowsOf(whole(choice), before, basis, locale),
  )
  return [...own, ...listed, ...withoutRepeats(choices, own)]
}

/** Of two choices that share a member it is told once. */
function withoutRepeats(rows: readonly string[][], own: readonly string[][]): string[][] {
  const told = new Set(own.map(([name]) => name))
  return rows.filter(([name]) => !told.has(name) && told.add(name))
}

/** A schema written as the sum of others is read as one; its own words come first. */
function whole({ allOf = [], ...own }: Schema): Schema {
  return Object.assign({}, ...allOf.map(whole), own) as Schema
}

function typeOf({ type, enum: values, const: constant, items }: Schema): string {
  if (constant !== undefined) return codeSpan(JSON.stringify(constant))
  if (values) return values.map((value) => codeSpan(JSON.stringify(value))).join(', ')
  const names = type === undefined ? [] : [type].flat()
  const element = items && whole(items).type
  return names
    .map((name) => (name === 'array' && typeof element === 'string' ? `array (${element})` : name))
    .join(', ')
}
