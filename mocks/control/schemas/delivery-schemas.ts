import { deliveryStates } from '../../deliveries/delivery.js'
import { pushedSurfaces } from '../../deliveries/targets/pushed-surface.js'
import { closedObject, listOf, type JsonSchema } from './json-schema.js'
import { count, fields, moment, text, turn } from './schemas.js'

const texts: JsonSchema = { type: 'object', additionalProperties: text }
const violations = listOf({ type: 'object', required: ['path', 'message'] })
const signature: JsonSchema = { enum: ['right', 'wrong', 'missing'] }

export const pushedSurface: JsonSchema = { enum: pushedSurfaces }
export const deliveryState: JsonSchema = { enum: deliveryStates }

export const pushSchema = closedObject(
  {
    surface: pushedSurface,
    operation: text,
    body: {},
    set: fields,
    hold: { type: 'boolean' },
    times: { ...turn, maximum: 1000 },
    signature,
    delaySeconds: { type: 'number', minimum: 0, maximum: 31_536_000 },
  },
  ['surface'],
)

export const duplicationSchema = closedObject({ times: { ...turn, maximum: 1000 } })

export const editsSchema = closedObject({
  method: { type: 'string', pattern: '^[A-Za-z]+$' },
  path: { type: 'string', pattern: '^/' },
  headers: texts,
  body: text,
})

export const orderOfDeliveriesSchema = closedObject(
  { ids: { ...listOf(text), minItems: 1, uniqueItems: true } },
  ['ids'],
)

const targetMembers = {
  baseUrl: text,
  credentials: { type: 'object' },
  headers: texts,
  paths: texts,
  timeoutMs: { type: 'integer', minimum: 1, maximum: 600_000 },
  signature,
  hold: { type: 'boolean' },
}

export const targetSchema = closedObject(targetMembers, ['baseUrl'])
export const shownTargetSchema = closedObject({ surface: pushedSurface, ...targetMembers }, [
  'surface',
  'baseUrl',
])

export const deliverySchema: JsonSchema = {
  type: 'object',
  required: ['id', 'surface', 'operation', 'request', 'state', 'attempts', 'orders'],
  properties: {
    id: text,
    surface: pushedSurface,
    operation: text,
    request: {
      type: 'object',
      required: ['method', 'url', 'headers', 'body', 'violations'],
      properties: { method: text, url: text, headers: texts, body: text, violations },
    },
    state: deliveryState,
    attempts: listOf({
      type: 'object',
      required: ['at', 'durationMs', 'violations'],
      properties: {
        at: moment,
        durationMs: count,
        status: count,
        headers: { type: 'object' },
        body: text,
        carried: {
          type: 'object',
          required: ['coding', 'bytes'],
          properties: { coding: text, bytes: count, problem: text },
        },
        hadByteOrderMark: { const: true },
        error: text,
        violations,
        unjudged: text,
      },
    }),
    madeAt: moment,
    nextAttemptAt: moment,
    orders: listOf(text),
    copyOf: text,
  },
}
