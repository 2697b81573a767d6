import { surfaceNames } from '../../contracts/surfaces.js'

const text = { type: 'string' }
const texts = { type: 'object', additionalProperties: text }
const httpUrl = { type: 'string', pattern: '^https?://' }
const credentials = {
  type: 'object',
  additionalProperties: { anyOf: [text, { type: 'number' }, texts] },
}

/** The JSON Schema of `uyum.config.*`: a misspelt key is an error, not a setting that is silently ignored. */
export const configurationSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text,
    targets: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['surface', 'baseUrl'],
        additionalProperties: false,
        properties: {
          surface: { enum: surfaceNames },
          baseUrl: httpUrl,
          credentials,
          headers: texts,
          paths: { type: 'object', additionalProperties: { type: 'string', pattern: '^(/|https?://|$)' } },
          states: httpUrl,
          fixtures: {
            type: 'object',
            additionalProperties: {
              anyOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' } }],
            },
          },
          readings: texts,
          allow: {
            type: 'object',
            additionalProperties: false,
            properties: { burst: { type: 'boolean' }, hugeBodies: { type: 'boolean' } },
          },
          timeoutMs: { type: 'number', exclusiveMinimum: 0 },
          maxRequestsPerSecond: { type: 'number', exclusiveMinimum: 0 },
          waivers: {
            type: 'array',
            items: {
              type: 'object',
              required: ['check', 'reason', 'until'],
              additionalProperties: false,
              properties: {
                check: text,
                reason: { type: 'string', minLength: 1 },
                until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
              },
            },
          },
        },
      },
    },
    mock: {
      type: 'object',
      additionalProperties: false,
      properties: {
        port: { type: 'integer', minimum: 0, maximum: 65535 },
        host: text,
        credentials: {
          type: 'object',
          propertyNames: { enum: surfaceNames },
          additionalProperties: credentials,
        },
        readings: texts,
      },
    },
  },
}
