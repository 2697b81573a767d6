import { followPartners, surfaceNames } from '../../contracts/contract/surfaces.js'
import { numericCredentials } from './target/credential-rules.js'

const text = { type: 'string' }
const texts = { type: 'object', additionalProperties: text }
const httpUrl = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' }
/** A text that is written as a number loses its letters: only what the documents call a number is one. */
const credentials = {
  type: 'object',
  properties: {} as Record<string, object>,
  additionalProperties: { anyOf: [text, texts] },
}

followPartners(() => {
  credentials.properties = Object.fromEntries(numericCredentials.map((name) => [name, { type: 'number' }]))
})

const paths = {
  type: 'object',
  additionalProperties: { type: 'string', pattern: '^(/|[Hh][Tt][Tt][Pp][Ss]?://|$)' },
}
const timeoutMs = { type: 'number', exclusiveMinimum: 0 }
const tls = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ca: { type: 'string', minLength: 1 },
    insecure: { type: 'boolean' },
    servername: { type: 'string', minLength: 1 },
  },
}
const readBack = {
  anyOf: [
    httpUrl,
    {
      type: 'object',
      required: ['url'],
      additionalProperties: false,
      properties: { url: httpUrl, headers: texts, waitMs: { type: 'number', minimum: 0 } },
    },
  ],
}
const confirmed = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    required: ['value', 'by', 'on'],
    additionalProperties: false,
    properties: {
      value: { type: 'string', minLength: 1 },
      by: { type: 'string', minLength: 1 },
      on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
  },
}
const waivers = {
  type: 'array',
  items: {
    type: 'object',
    required: ['check', 'reason', 'until'],
    additionalProperties: false,
    properties: {
      check: text,
      reason: { type: 'string', minLength: 1 },
      until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      approver: { type: 'string', minLength: 1 },
    },
  },
}

/** The JSON Schema of `uyum.config.*`: a misspelt key is an error, not a setting that is silently ignored. */
export const configurationSchema = {
  type: 'object',
  additionalProperties: false,
  // Room for anchors: what stands there is not read.
  patternProperties: { '^x-': {} },
  properties: {
    $schema: text,
    partners: { type: 'array', items: { type: 'string', minLength: 1 } },
    confirmed,
    targets: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['surface', 'baseUrl'],
        additionalProperties: false,
        properties: {
          surface: { enum: surfaceNames },
          baseUrl: httpUrl,
          revision: { type: 'string', minLength: 1 },
          build: { type: 'string', minLength: 1 },
          credentials,
          headers: texts,
          paths,
          states: httpUrl,
          readBack,
          fixtures: {
            type: 'object',
            additionalProperties: {
              anyOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' } }],
            },
          },
          readings: texts,
          confirmed,
          allow: {
            type: 'object',
            additionalProperties: false,
            properties: {
              burst: { type: 'boolean' },
              hugeBodies: { type: 'boolean' },
              rush: { type: 'boolean' },
            },
          },
          timeoutMs,
          tls,
          maxRequestsPerSecond: { type: 'number', exclusiveMinimum: 0 },
          waivers,
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
        revision: text,
        deliver: {
          type: 'object',
          propertyNames: { enum: surfaceNames },
          additionalProperties: {
            type: 'object',
            required: ['baseUrl'],
            additionalProperties: false,
            properties: {
              baseUrl: httpUrl,
              credentials,
              headers: texts,
              paths,
              timeoutMs,
              signature: { enum: ['right', 'wrong', 'missing'] },
              hold: { type: 'boolean' },
            },
          },
        },
        allowedHosts: { type: 'array', items: text },
        rateLimits: {
          type: 'array',
          items: {
            type: 'object',
            required: ['surface', 'limit'],
            additionalProperties: false,
            properties: {
              surface: { enum: surfaceNames },
              caller: text,
              limit: { type: 'integer', minimum: 0 },
              perSeconds: { type: 'number', exclusiveMinimum: 0 },
            },
          },
        },
        handlers: text,
        token: text,
        limits: { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } },
        cors: { anyOf: [{ type: 'boolean' }, { type: 'array', items: text }] },
        store: text,
        advertise: text,
        out: { type: 'string', minLength: 1 },
        tls: {
          anyOf: [
            { type: 'boolean' },
            text,
            {
              type: 'object',
              additionalProperties: false,
              properties: { folder: text, names: { type: 'array', items: text } },
            },
          ],
        },
      },
    },
    observe: { type: 'object', additionalProperties: false, properties: { waivers } },
    rehearse: {
      type: 'object',
      additionalProperties: false,
      properties: {
        command: { type: 'string', minLength: 1 },
        port: { type: 'integer', minimum: 0, maximum: 65535 },
        serves: {
          type: 'object',
          propertyNames: { enum: surfaceNames },
          additionalProperties: {
            type: 'object',
            required: ['baseUrl'],
            additionalProperties: false,
            properties: { baseUrl: httpUrl },
          },
        },
        credentials: {
          type: 'object',
          propertyNames: { enum: surfaceNames },
          additionalProperties: credentials,
        },
        waivers,
      },
    },
  },
}
