import { kinds } from '../../requirements/requirement-kind.js'

const words = { type: 'string', pattern: '\\S' }

const requirement = {
  type: 'object',
  properties: {
    text: {
      type: 'object',
      description: 'A sentence whose subject is the one who must do it.',
      properties: { tr: words, en: words },
      minProperties: 1,
      additionalProperties: false,
    },
    kind: { enum: Object.keys(kinds), description: 'What sort of demand it is: its weight follows from it.' },
    basis: { enum: ['stated', 'shown', 'http', 'later', 'assumed'] },
    quote: { ...words, description: 'Letter by letter as it stands in the document.' },
    document: { ...words, description: 'A file of documents/.' },
    level: { enum: ['should', 'may'] },
    operation: { ...words, description: 'An operationId of openapi.yaml.' },
    statuses: { type: 'array', items: { type: 'integer', minimum: 100, maximum: 599 } },
    reading: { ...words, description: 'The reading that decides.' },
    untestable: {
      type: 'object',
      description: 'Why no running implementation can be asked.',
      properties: { tr: words, en: words },
      minProperties: 1,
      additionalProperties: false,
    },
  },
  required: ['text', 'kind', 'basis'],
  additionalProperties: false,
  if: { properties: { basis: { enum: ['stated', 'shown', 'later', 'http'] } } },
  then: { required: ['quote', 'document'] },
}

const table = {
  type: 'object',
  propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9._-]*$' },
  additionalProperties: requirement,
}

/** The JSON Schema of `requirements.yaml`. */
export const requirementsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'requirements.yaml',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: words,
    serves: {
      type: 'object',
      description: 'Of the surface that the partner serves.',
      properties: { server: table, client: table },
      additionalProperties: false,
    },
    calls: {
      type: 'object',
      description: 'Of the surface that it calls at the integrator.',
      properties: { server: table, client: table },
      additionalProperties: false,
    },
  },
}
