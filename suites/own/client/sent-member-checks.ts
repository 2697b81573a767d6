import type { Schema } from '../../../contracts/own/drawing/draw-text.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { shownAs } from '../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../observe/expect/matching-calls.js'
import { objectOf, type ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'
import { schemaAt } from '../members.js'
import { inId } from '../own-site.js'

/** A member of a body, with its path for people. */
interface Found {
  path: string
  /** Undefined where its object has none. */
  value: unknown
}

/** Required members are sent, and each that is sent is of its type. */
export function sentMemberChecks(own: OwnSurface): ClientCheck[] {
  const surface = own.surface as Surface
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'sent' && demand.demands !== 'sent-type') return []
    const { operation, member, requirement } = demand
    const { requestSchema = {} } = own.operations.find(({ id }) => id === operation) ?? {}
    const schema = schemaAt(requestSchema as Schema, member)
    const shown = member.replaceAll('.0.', '.')
    const isMissing = ({ value }: Found): boolean =>
      value === undefined || (value === null && !takesNull(schema))
    if (demand.demands === 'sent')
      return [
        {
          id: `${surface}/client/sends-${inId(operation, shown)}`,
          title: { en: `sends ${shown} with ${operation}`, tr: `${operation} ile ${shown} gönderir` },
          requirement,
          // A list without an entry, or an object that is not there, lacks none of its members.
          matches: eachBodyThat(operation, (call) => foundAt(call, member).length > 0),
          expect(matching) {
            const missing = foundAt(judgedCall(matching), member).find(isMissing)
            expectThat(
              missing === undefined,
              { en: `"${shown}" in the body`, tr: `gövdede "${shown}"` },
              shownAs(missing?.path ?? member, missing?.value),
            )
          },
        },
      ]
    const { type } = demand
    const typedAt = (call: ObservedCall): Found[] =>
      foundAt(call, member).filter(({ value }) => value !== undefined && value !== null)
    return [
      {
        id: `${surface}/client/type-of-${inId(operation, shown)}`,
        title: {
          en: `sends ${shown} of ${operation} as a JSON ${type}`,
          tr: `${operation} isteğinin ${shown} alanını JSON ${type} olarak gönderir`,
        },
        requirement,
        occasion: { member: shown },
        matches: eachBodyThat(operation, (call) => typedAt(call).length > 0),
        expect(matching) {
          const wrong = typedAt(judgedCall(matching)).find(({ value }) => !isOf(type, value))
          expectThat(
            wrong === undefined,
            { en: `a JSON ${type}`, tr: `JSON ${type}` },
            shownAs(wrong?.path ?? member, wrong?.value),
          )
        },
      },
    ]
  })
}

/** What stands at a dotted path, in each entry of the lists on its way; also where an object has no such member. */
export function foundAt(call: ObservedCall, path: string): Found[] {
  return path
    .split('.')
    .reduce<Found[]>(
      (found, name) => found.flatMap((one) => inner(one, name)),
      [{ path: '', value: objectOf(call) }],
    )
}

function inner({ path, value }: Found, name: string): Found[] {
  if (Array.isArray(value))
    return name === '0'
      ? value.map((entry: unknown, at) => ({ path: joined(path, String(at)), value: entry }))
      : []
  if (typeof value !== 'object' || value === null) return []
  return [{ path: joined(path, name), value: (value as Record<string, unknown>)[name] }]
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function takesNull(schema: Schema): boolean {
  const { type, enum: listed, oneOf, anyOf } = schema as Record<string, unknown>
  if ([type].flat().includes('null')) return true
  if (Array.isArray(listed)) return listed.includes(null)
  if (Array.isArray(oneOf ?? anyOf)) return ((oneOf ?? anyOf) as Schema[]).some(takesNull)
  return type === undefined && !('const' in schema) && !('properties' in schema)
}

/** JSON knows one sort of number: 2.0 is whole. */
function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
