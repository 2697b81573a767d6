import { httpMethods } from '../../../openapi/http-methods.js'
import type { Findings, Places } from '../findings.js'
import { notOfShape, type ShapeName } from '../words/document-words.js'

type Table = Record<string, unknown>

/** What may stand where OpenAPI expects a thing of its own: under each key its shape, `*` for every other key. */
interface Shape {
  is: ShapeName
  keys?: Readonly<Record<string, () => Shape>>
  each?: () => Shape
}

const object = (keys: Shape['keys'] = {}): Shape => ({ is: 'object', keys })
const table = (each: () => Shape): Shape => ({ is: 'object', each })
const list = (each: () => Shape): Shape => ({ is: 'list', each })

const schema: Shape = {
  is: 'schema',
  keys: {
    properties: () => table(() => schema),
    patternProperties: () => table(() => schema),
    $defs: () => table(() => schema),
    allOf: () => list(() => schema),
    anyOf: () => list(() => schema),
    oneOf: () => list(() => schema),
    prefixItems: () => list(() => schema),
    items: () => schema,
    additionalProperties: () => schema,
    not: () => schema,
    enum: () => ({ is: 'list' }),
  },
}
const media = object({ schema: () => schema, examples: () => ({ is: 'object' }) })
const body = object({ content: () => table(() => media) })
const parameter = object({ schema: () => schema })
const operation: Shape = object({
  parameters: () => list(() => parameter),
  requestBody: () => body,
  responses: () => table(() => body),
  callbacks: () => table(() => table(() => item)),
  security: () => list(() => object()),
})
const item: Shape = object({
  parameters: () => list(() => parameter),
  ...Object.fromEntries(httpMethods.map((method) => [method, () => operation])),
})
const whole: Shape = object({
  info: () => object(),
  servers: () => list(() => object()),
  security: () => list(() => object()),
  paths: () => table(() => item),
  webhooks: () => table(() => item),
  'x-webhooks': () => table(() => item),
  components: () =>
    object({ schemas: () => table(() => schema), securitySchemes: () => table(() => object()) }),
})

/** Takes out of a document, in place, what is none of OpenAPI's shapes: each is told, and all else can be read. */
export function requireShape(document: Table, findings: Findings, places: Places): void {
  const done = new Set<object>()
  const look = (value: object, shape: Shape): void => {
    if (done.has(value)) return
    done.add(value)
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const expected = shape.keys?.[key] ?? (key.startsWith('x-') ? undefined : shape.each)
      if (!expected || inner === undefined || (inner === null && !Array.isArray(value))) continue
      if (fits(inner, expected().is)) {
        if (typeof inner === 'object' && inner !== null) look(inner, expected())
        continue
      }
      const place = places.of(value, Array.isArray(value) ? Number(key) : key)
      if (place) findings.fault(place, 'document-has-the-shape', notOfShape(key, expected().is))
      if (Array.isArray(value)) value.splice(Number(key), 1, {})
      else delete (value as Table)[key]
    }
  }
  look(document, whole)
}

function fits(value: unknown, shape: ShapeName): boolean {
  if (shape === 'list') return Array.isArray(value)
  if (shape === 'schema' && typeof value === 'boolean') return true
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
