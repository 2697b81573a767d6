/** What uyum reads of a story beyond Arazzo's own words: the extensions, which Arazzo's schema leaves open. */
const text = { type: 'string', minLength: 1 }
const bilingual = {
  type: 'object',
  required: ['en', 'tr'],
  additionalProperties: false,
  properties: { en: text, tr: text },
}
const status = { type: ['string', 'integer'] }
const operation = { type: 'string', pattern: '^\\$sourceDescriptions\\.[^.]+\\.[^.]+$' }
const surface = { type: 'string', pattern: '^[a-z][a-z0-9-]*/[a-z]+$' }

function oneMember(name: string, schema: object): object {
  return { type: 'object', required: [name], additionalProperties: false, properties: { [name]: schema } }
}

const happenings = {
  type: 'array',
  items: {
    description: 'Write one of fault, mend, advance, move, hold, deliver.',
    oneOf: [
      oneMember('fault', {
        type: 'object',
        required: ['name', 'operationId', 'effect'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,64}$' },
          operationId: operation,
          effect: { type: 'object' },
          after: { type: 'integer', minimum: 0 },
          times: { type: 'integer', minimum: 1 },
          forSeconds: { type: 'number', exclusiveMinimum: 0 },
        },
      }),
      oneMember('mend', text),
      oneMember('advance', { type: 'number', exclusiveMinimum: 0 }),
      oneMember('move', {
        type: 'object',
        required: ['surface', 'to'],
        additionalProperties: false,
        properties: { surface, to: status },
      }),
      oneMember('hold', surface),
      oneMember('deliver', {
        type: 'object',
        required: ['surface', 'manner'],
        additionalProperties: false,
        properties: { surface, manner: { enum: ['in-order', 'reversed', 'twice'] } },
      }),
    ],
  },
}

const criteria = {
  type: 'array',
  items: { type: 'object', required: ['condition'], properties: { condition: text } },
}

const step = {
  type: 'object',
  required: ['stepId', 'operationId', 'description', 'x-uyum-tr'],
  properties: {
    stepId: { type: 'string', pattern: '^[a-z0-9-]+$' },
    description: text,
    operationId: operation,
    timeout: { type: 'integer', minimum: 1 },
    successCriteria: criteria,
    requestBody: { type: 'object', properties: { payload: { type: 'object' } } },
    'x-uyum-tr': text,
    'x-uyum-order': text,
    'x-uyum-moves': { type: 'array', minItems: 1, items: status },
    'x-uyum-repeats': text,
    'x-uyum-optional': { type: 'boolean' },
    'x-uyum-before': happenings,
    'x-uyum-or': {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['operationId'],
        additionalProperties: false,
        properties: { operationId: operation, successCriteria: criteria },
      },
    },
  },
}

export const storySchema = {
  type: 'object',
  required: ['arazzo', 'info', 'sourceDescriptions', 'workflows'],
  properties: {
    arazzo: { type: 'string', pattern: '^1\\.[01]\\.\\d+' },
    sourceDescriptions: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name', 'url'], properties: { name: text, url: text } },
    },
    workflows: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['workflowId', 'summary', 'description', 'steps', 'x-uyum-tr', 'x-uyum-good'],
        properties: {
          workflowId: { type: 'string', pattern: '^[a-z0-9-]+$' },
          summary: text,
          description: text,
          'x-uyum-tr': {
            type: 'object',
            required: ['summary', 'description'],
            additionalProperties: false,
            properties: { summary: text, description: text },
          },
          'x-uyum-good': bilingual,
          steps: { type: 'array', minItems: 1, items: step },
        },
      },
    },
  },
}
