import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { closedObject, listOf, type JsonSchema } from './json-schema.js'

export const text: JsonSchema = { type: 'string' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const turn: JsonSchema = { type: 'integer', minimum: 1 }
export const moment: JsonSchema = { type: 'string', format: 'date-time' }
export const surface: JsonSchema = { enum: surfaceNames }
export const clockMode: JsonSchema = { enum: ['real', 'frozen'] }
/** JSON values by dotted path. */
export const fields: JsonSchema = { type: 'object', minProperties: 1 }
/** What is in a URL is text: a status as its three digits. */
export const statusText: JsonSchema = { type: 'string', pattern: '^\\d{1,3}$' }

const worldStart = {
  seed: { type: 'integer', minimum: 0 },
  clock: closedObject({ mode: clockMode, now: moment }, ['mode']),
  readings: { type: 'object', additionalProperties: text },
}

export const worldStartSchema = closedObject(worldStart)
export const newWorldSchema = closedObject({
  name: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' },
  ...worldStart,
})

const faultMembers = {
  id: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' },
  match: closedObject({ surface, operation: text, fields, distinct: text, nth: turn, every: turn }),
  effect: {
    ...closedObject({
      error: text,
      latencyMs: { type: 'integer', minimum: 0, maximum: 600_000 },
      wire: { enum: ['reset', 'hang', 'truncate', 'malformed-json', 'apply-then-drop'] },
    }),
    minProperties: 1,
    not: { required: ['error', 'wire'] },
  },
  after: count,
  times: turn,
  forSeconds: { type: 'number', exclusiveMinimum: 0, maximum: 3_153_600_000 },
  off: { type: 'boolean' },
}

export const faultDeclarationSchema = closedObject(faultMembers, ['effect'])
export const faultSchema = closedObject(
  { ...faultMembers, matched: count, fired: count, until: moment, seen: listOf({}) },
  ['id', 'match', 'effect', 'matched', 'fired'],
)

export const rateLimitSchema = closedObject(
  { surface, caller: text, limit: count, perSeconds: { type: 'number', exclusiveMinimum: 0 } },
  ['surface', 'limit'],
)

export const exchangeMatchSchema = closedObject({
  surface,
  operation: text,
  method: text,
  path: text,
  status: count,
  fields,
  answer: fields,
})

export const verificationSchema: JsonSchema = {
  ...closedObject({
    match: exchangeMatchSchema,
    count: { ...closedObject({ exactly: count, atLeast: count, atMost: count }), minProperties: 1 },
    order: { ...listOf(exchangeMatchSchema), minItems: 1 },
    within: { type: 'number', exclusiveMinimum: 0 },
  }),
  anyOf: [{ required: ['match'] }, { required: ['order'] }],
}

export const verdictSchema: JsonSchema = {
  type: 'object',
  required: ['verdict', 'matched', 'nearMisses', 'reason'],
  properties: {
    verdict: { enum: ['passed', 'failed', 'inconclusive'] },
    matched: listOf(text),
    nearMisses: listOf({
      type: 'object',
      required: ['id', 'distance', 'differences'],
      properties: {
        id: text,
        distance: turn,
        differences: listOf({ type: 'object', required: ['path', 'expected', 'actual'] }),
      },
    }),
    reason: text,
  },
}

const message: JsonSchema = { type: 'object', required: ['method', 'path', 'headers', 'body'] }

export const exchangeSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'surface', 'operation', 'request', 'response', 'violations', 'at'],
  properties: {
    id: text,
    surface,
    operation: text,
    request: message,
    response: { type: 'object', required: ['status', 'headers', 'body'] },
    violations: listOf({ type: 'object', required: ['path', 'message'] }),
    fault: text,
    faults: listOf(text),
    wire: text,
    at: moment,
  },
}

export const exchangeRowSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'surface', 'operation', 'method', 'path', 'status', 'violations', 'orders', 'at'],
  properties: {
    id: text,
    surface,
    operation: text,
    method: text,
    path: text,
    query: text,
    status: count,
    violations: count,
    orders: listOf(text),
    fault: text,
    faults: listOf(text),
    wire: text,
    at: moment,
    found: { type: 'boolean' },
  },
}

export const timeSchema: JsonSchema = {
  type: 'object',
  required: ['now', 'mode'],
  properties: { now: moment, mode: clockMode },
}

export const worldSchema: JsonSchema = {
  type: 'object',
  required: ['name', 'path', 'seed', 'clock', 'readings'],
  properties: { name: text, path: text, seed: count, clock: timeSchema, readings: { type: 'object' } },
}

export const healthSchema = closedObject(
  {
    status: { enum: ['ok', 'degraded'] },
    store: closedObject(
      {
        kind: { enum: ['memory', 'file', 'redis'] },
        state: { enum: ['ok', 'unavailable', 'damaged', 'lost'] },
        silentReplicas: count,
      },
      ['kind', 'state'],
    ),
  },
  ['status', 'store'],
)

export const errorSchema = closedObject({ error: text }, ['error'])

export const lookedFor: JsonSchema = {
  type: 'string',
  description: 'Whether it stands in an exchange is told as `found`.',
}

/** By name, or by its number where the partner counts its statuses. */
export const statusName: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'integer' }] }
