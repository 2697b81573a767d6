import { createHash } from 'node:crypto'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/surfaces.js'
import { bodySignatures } from '../../contracts/wire/body-signatures.js'
import { violationsOf } from '../../contracts/validation.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'

type Body = Record<string, unknown>

/** What a valid request is made of besides its body. */
interface Credentials {
  headers: Record<string, string>
  query: Record<string, string>
}

/** A valid body of an operation, new in whatever makes it another than the last; the members that say who calls are the target's own. */
export function validBody(target: Target, own: OwnSurface, operation: OwnOperation): unknown {
  if (!operation.takesBody) return undefined
  const { requestSchema, requestExample } = operation
  const schema = (requestSchema ?? {}) as Schema
  const seed = target.fresh('body')
  const drawn =
    requestExample ??
    drawValue(schema, { name: '', random: randomOf(seed), at: target.startedAt, prefersExamples: true })
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
  return new Set([...ids, ...repeats])
}

/** Another value of the same form: a text of the run's own, or one that is drawn anew. */
function freshValue(target: Target, schema: Schema, name: string, shown: unknown): unknown {
  const member = ((schema['properties'] ?? {}) as Record<string, Schema>)[name] ?? {}
  const text = target.fresh(name)
  if (typeof shown === 'number')
    return 100_000 + (createHash('sha256').update(text).digest().readUInt32LE() % 2_000_000_000)
  const isFree = ['pattern', 'format', 'maxLength', 'enum'].every((word) => !(word in member))
  if (isFree) return text
  return drawValue(member, { name, random: randomOf(text), at: target.startedAt, prefersExamples: false })
}

function identity(target: Target, own: OwnSurface, body: object): Body {
  const places = Object.entries(sheetOf(own.surface as Surface).credentials)
  return Object.fromEntries(
    places.flatMap(([name, place]) =>
      'member' in place && place.member in body && target.hasCredential(name)
        ? [
            [
              place.member,
              typeof place.sample === 'number' ? Number(target.credential(name)) : target.credential(name),
            ],
          ]
        : [],
    ),
  )
}

/** The credentials of a target where callers show them. */
export function shownCredentials(target: Target, own: OwnSurface, body: Buffer): Credentials {
  const { credentials, oneOf = [] } = sheetOf(own.surface as Surface)
  const chosen = oneOf.find((group) => group.every((name) => target.hasCredential(name)))
  const unused = oneOf.flat().filter((name) => !(chosen ?? []).includes(name))
  const headers: Record<string, string> = {}
  const query: Record<string, string> = {}
  for (const [name, place] of Object.entries(credentials)) {
    if (unused.includes(name) || !target.hasCredential(name)) continue
    const value = target.credential(name)
    if ('header' in place)
      headers[place.header] = place.scheme === undefined ? value : `${place.scheme} ${value}`
    else if ('query' in place) query[place.query] = value
    else if ('signs' in place) headers[place.signs] = bodySignatures[place.as](body, value)
    else if ('basic' in place && place.basic === 'password') {
      const user = target.credential(`${name.split('.')[0]}.username`)
      headers['authorization'] = `Basic ${Buffer.from(`${user}:${value}`).toString('base64')}`
    }
  }
  return { headers, query }
}

/** Sends a request as it is documented, with the target's own credentials. */
export function sendValid(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  {
    body = validBody(target, own, operation),
    parameters = {},
    invalid = false,
  }: { body?: unknown; parameters?: Readonly<Record<string, unknown>>; invalid?: boolean } = {},
): Promise<Exchange> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const { headers, query } = shownCredentials(target, own, bytes)
  const required = operation.parameters.filter(({ isRequired, in: where }) => isRequired && where !== 'path')
  const values = Object.fromEntries(
    required.map(({ name, schema }) => [
      name,
      String(
        drawValue(schema as Schema, {
          name,
          random: randomOf(target.fresh(name)),
          at: target.startedAt,
          prefersExamples: true,
        }),
      ),
    ]),
  )
  const asked = required.filter(({ in: where }) => where === 'query').map(({ name }) => [name, values[name]!])
  const sent = required.filter(({ in: where }) => where === 'header').map(({ name }) => [name, values[name]!])
  return target.send({
    operation: operation.id,
    parameters,
    query: { ...(Object.fromEntries(asked) as Record<string, string>), ...query },
    headers: {
      ...(operation.takesBody && { 'Content-Type': 'application/json' }),
      ...(Object.fromEntries(sent) as Record<string, string>),
      ...headers,
    },
    ...(operation.takesBody && { body }),
    ...(invalid && { deliberatelyInvalid: true }),
  })
}

/** Whether a body can be made of the schema that the schema takes: of some patterns and bounds none can. */
export function canBeDrawn(
  own: OwnSurface,
  operation: OwnOperation,
  validators: Parameters<typeof violationsOf>[0],
): boolean {
  const schema = (operation.requestSchema ?? {}) as Schema
  const body =
    operation.requestExample ??
    drawValue(schema, { name: '', random: randomOf(operation.id), at: 0, prefersExamples: true })
  return (
    !validators[`${operation.id}.request`] ||
    violationsOf(validators, `${operation.id}.request`, body).length === 0
  )
}
