import { createHash } from 'node:crypto'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { wordOf } from '../../contracts/text/word-of.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import { schemaAt } from './members.js'
import type { Exchange } from '../run/http/exchange.js'
import type { OutgoingRequest } from '../run/outgoing-request.js'
import type { Target } from '../run/target/target.js'
import { shownCredentials, usedCredentials, type Instead } from './shown-credentials.js'

type Body = Record<string, unknown>

/** In place of what the page shows: which of several choices is drawn, with all members or with few. */
export interface Shape {
  choice: number
  onlyRequired: boolean
}

/** A valid body of an operation, new in whatever makes it another than the last; the members that say who calls are the target's own. */
export function validBody(target: Target, own: OwnSurface, operation: OwnOperation, shape?: Shape): unknown {
  if (!operation.takesBody) return undefined
  const { requestSchema, requestExample } = operation
  const schema = (requestSchema ?? {}) as Schema
  const seed = target.fresh('body')
  const context = { name: '', random: randomOf(seed), at: target.startedAt, prefersExamples: !shape }
  const drawn = (shape ? undefined : requestExample) ?? drawValue(schema, { ...context, ...shape })
  if (typeof drawn !== 'object' || drawn === null || Array.isArray(drawn)) return drawn
  const fresh = { ...(drawn as Body), ...identity(target, own, drawn) }
  return [...freshMembers(own, operation)].reduce<Body>((body, name) => {
    if (!(name in body)) return body
    const value = freshValue(target, schema, name, body[name])
    return { ...body, [name]: value }
  }, fresh)
}

/** Those that name what is posted, and those that make a repeat of it. */
function freshMembers(own: OwnSurface, { id }: OwnOperation): Set<string> {
  const ids = own.resources.filter(({ create }) => create === id).map((resource) => resource.id)
  const repeats = own.repeats.flatMap(({ operation, by }) =>
    operation === id && 'member' in by ? [by.member] : [],
  )
  const held = own.held?.operation === id ? [own.held.id] : []
  return new Set([...ids, ...repeats, ...held])
}

/** Another value of the same form: a text of the run's own, or one that is drawn anew. */
function freshValue(target: Target, schema: Schema, name: string, shown: unknown): unknown {
  const member = schemaAt(schema, name)
  const text = target.fresh(name)
  if (typeof shown === 'number')
    return 100_000 + (createHash('sha256').update(text).digest().readUInt32LE() % 2_000_000_000)
  const isFree = ['pattern', 'format', 'enum'].every((word) => !(word in member))
  const { maxLength = Infinity } = member as { maxLength?: number }
  if (isFree && text.length <= maxLength) return text
  if (isFree) return createHash('sha256').update(text).digest('hex').slice(0, maxLength)
  return drawValue(member, { name, random: randomOf(text), at: target.startedAt, prefersExamples: false })
}

/** The members of a body that say who calls: the target's own, or what stands in their place. */
function identity(target: Target, own: OwnSurface, body: object, instead: Instead = {}): Body {
  const places = sheetOf(own.surface as Surface).credentials
  return Object.fromEntries(
    usedCredentials(target, own, Object.keys(instead)).flatMap((name) => {
      const place = places[name]!
      if (!('member' in place) || !(place.member in body)) return []
      const right = target.credential(name)
      const value = instead[name] ? instead[name](right) : right
      return [[place.member, typeof place.sample === 'number' && value ? Number(value) : value]]
    }),
  )
}

/** What a request carries, where it is not as usual. */
export interface Sent {
  body?: unknown
  parameters?: Readonly<Record<string, unknown>>
  /** It breaks the contract on purpose. */
  invalid?: boolean
  /** Of another method than the documented one. */
  method?: string
  /** In place of credentials, by name. */
  instead?: Instead
  /** Beside or in place of its headers; how their names are spelt. */
  headers?: Readonly<Record<string, string>>
  spelt?: (name: string) => string
}

/** Sends a request as it is documented, with the target's own credentials. */
export function sendValid(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  sent: Sent = {},
): Promise<Exchange> {
  return target.send(validRequest(target, own, operation, sent))
}

/** Such a request, not sent yet. */
export function validRequest(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  sent: Sent = {},
): OutgoingRequest {
  const { parameters = {}, invalid = false, method, instead = {}, headers = {}, spelt = asItIs } = sent
  const given = 'body' in sent ? sent.body : validBody(target, own, operation)
  const isChanged = Object.keys(instead).length > 0
  const body = isChanged && isMembers(given) ? { ...given, ...identity(target, own, given, instead) } : given
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const credentials = operation.isOpen
    ? { headers: {}, query: {} }
    : shownCredentials(target, own, bytes, instead)
  const asked = requiredParameters(target, operation)
  const usual = {
    ...(operation.takesBody && { 'Content-Type': 'application/json' }),
    ...credentials.headers,
  }
  return {
    operation: operation.id,
    ...(method !== undefined && { method }),
    parameters,
    query: { ...asked.query, ...credentials.query },
    headers: Object.fromEntries(
      Object.entries(mergedHeaders(asked.header, repeatHeader(target, own, operation), usual, headers)).map(
        ([name, value]) => [spelt(name), value],
      ),
    ),
    ...(operation.takesBody && { body: bytes.length === 0 || Buffer.isBuffer(body) ? bytes : body }),
    ...((invalid || isChanged) && { deliberatelyInvalid: true }),
  }
}

/** What makes a request another than the last, where that is a header. */
function repeatHeader(target: Target, own: OwnSurface, { id }: OwnOperation): Record<string, string> {
  const { by } = own.repeats.find(({ operation }) => operation === id) ?? {}
  return by && 'header' in by ? { [by.header]: target.fresh('istek') } : {}
}

/** The later ones stand in place of the earlier, whatever the letter case of their names. */
function mergedHeaders(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const merged = new Map(
    all.flatMap(Object.entries<string>).map(([name, value]) => [name.toLowerCase(), [name, value] as const]),
  )
  return Object.fromEntries(merged.values())
}

function asItIs(name: string): string {
  return name
}

function isMembers(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value)
}

function requiredParameters(target: Target, { parameters }: OwnOperation) {
  const valuesIn = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter(({ isRequired, in: where }) => isRequired && where === place)
        .map(({ name, schema }) => {
          const random = randomOf(target.fresh(name))
          const at = target.startedAt
          return [name, wordOf(drawValue(schema as Schema, { name, random, at, prefersExamples: true }))]
        }),
    )
  return { query: valuesIn('query'), header: valuesIn('header') }
}

/** Whether a body can be made of the schema that the schema takes: of some patterns and bounds none can. */
export function canBeDrawn(operation: OwnOperation, validators: Parameters<typeof violationsOf>[0]): boolean {
  const schema = (operation.requestSchema ?? {}) as Schema
  const body =
    operation.requestExample ??
    drawValue(schema, { name: '', random: randomOf(operation.id), at: 0, prefersExamples: true })
  return (
    !validators[`${operation.id}.request`] ||
    violationsOf(validators, `${operation.id}.request`, body).length === 0
  )
}
