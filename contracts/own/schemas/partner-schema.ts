import { repeatAnswers } from '../repeat-answer.js'
import { bodySignatures } from '../../wire/body-signatures.js'
import { timestampForms } from '../../wire/body-signing.js'

const text = { type: 'string', minLength: 1 }
const words = { type: 'string', pattern: '\\S' }
const bilingual = {
  type: 'object',
  description: 'In both languages; where one is left out the other stands for it.',
  properties: { tr: words, en: words },
  minProperties: 1,
  additionalProperties: false,
}
/** Where a fact is known from: letter by letter out of a file of documents/, or nothing. */
const ground = {
  quote: { ...words, description: 'The sentence it rests on, letter by letter as in the document.' },
  document: { ...text, description: 'A file of documents/.' },
  basis: {
    enum: ['stated', 'shown', 'later', 'assumed'],
    description: 'stated: in prose or a table; shown: only by an example. Without a quote a fact is assumed.',
  },
}
const status = { type: 'integer', minimum: 100, maximum: 599 }
const reference = { ...text, description: 'An operationId of openapi.yaml.' }

function closed(properties: object, required: readonly string[] = [], description?: string) {
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    ...(description && { description }),
  }
}

const credential = {
  ...closed({
    header: { ...text, description: 'Sent in this header, as it is.' },
    scheme: { ...text, description: 'The word that stands before it in its header: Token.' },
    bearer: { const: true, description: 'Sent as Authorization: Bearer.' },
    basic: { enum: ['username', 'password'], description: 'One half of Authorization: Basic.' },
    member: { ...text, description: 'Sent in this member of the body.' },
    query: { ...text, description: 'Sent in this parameter of the query.' },
    signs: { ...text, description: 'Signs the body; the signature stands in this header.' },
    as: { enum: Object.keys(bodySignatures), description: 'How it signs.' },
    of: {
      type: 'string',
      pattern: '\\{body\\}',
      description: 'What is signed, where it is more than the body: "{timestamp}.{body}".',
    },
    written: {
      type: 'string',
      pattern: '\\{signature\\}',
      description:
        'How the header holds it, where it is not the signature alone: "t={timestamp},v1={signature}".',
    },
    timestamp: { ...text, description: 'The header in which its time stands, where that is one of its own.' },
    timestampAs: {
      enum: timestampForms,
      description: 'How that time is written; seconds since 1970, where it is left out.',
    },
    sample: { type: ['string', 'number'], description: 'What the mock takes until it is told another.' },
    secret: { type: 'boolean', description: 'Nobody else may see it.' },
    optional: { type: 'boolean', description: 'A target can do without.' },
    ...ground,
  }),
  oneOf: ['header', 'bearer', 'basic', 'member', 'query', 'signs'].map((place) => ({ required: [place] })),
  dependentRequired: {
    signs: ['as'],
    as: ['signs'],
    of: ['signs'],
    written: ['signs'],
    timestamp: ['signs'],
    timestampAs: ['signs'],
    scheme: ['header'],
    quote: ['document'],
  },
}

const credentials = {
  type: 'object',
  description: 'By name; user and password of Basic are basic.username and basic.password.',
  propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)?$' },
  additionalProperties: credential,
}

const by = {
  description: 'What makes two requests the same: a member of the body, or a header.',
  oneOf: [closed({ member: text }, ['member']), closed({ header: text }, ['header'])],
}

const orders = closed(
  {
    create: reference,
    read: reference,
    list: reference,
    update: { type: 'array', items: reference },
    remove: reference,
    id: { ...text, description: 'The member that names an order.' },
    givenBy: { enum: ['caller', 'partner'], description: 'Who gives the id.' },
    status: { ...text, description: 'The member of answers that tells the status.' },
  },
  ['id'],
  'What is kept, and by which operations it comes and goes.',
)

const refusal = {
  ...closed(
    {
      status,
      headers: { type: 'object', additionalProperties: text },
      body: {
        description: 'As it goes over the wire; {member}, {message}, {id} and {seconds} are filled in.',
      },
      ...ground,
    },
    ['status'],
  ),
  dependentRequired: { quote: ['document'] },
}

const move = closed(
  {
    operation: reference,
    to: { ...text, description: 'The status that it always brings the order to.' },
    member: { ...text, description: 'The member of the body that says where to.' },
    id: { ...text, description: 'The member of the body that names the order, where the path does not.' },
    ...ground,
  },
  ['operation'],
)

const serves = closed(
  {
    credentials,
    oneOf: {
      type: 'array',
      items: { type: 'array', items: text },
      description: 'Of these groups of credentials one must be whole.',
    },
    mainOperation: { ...reference, description: 'The operation by which callers do most of their work.' },
    orders,
    resources: { type: 'object', additionalProperties: orders, description: 'What else is kept, by name.' },
    repeats: {
      type: 'array',
      description: 'What becomes of a request that is sent again.',
      items: {
        ...closed(
          {
            operation: reference,
            by,
            answer: {
              description:
                'replay: the first answer again. conflict: refused as duplicate. replay-or-conflict: the same content is answered again, other content refused. A list: the documents leave it open, the first is the default.',
              oneOf: [
                { enum: repeatAnswers },
                { type: 'array', items: { enum: repeatAnswers }, minItems: 1, uniqueItems: true },
              ],
            },
            status: {
              ...status,
              maximum: 299,
              minimum: 200,
              description:
                'With which a repeat is answered, where it is another than that of the first: 200 after 201.',
            },
            ...ground,
          },
          ['operation', 'by', 'answer'],
        ),
        dependentRequired: { quote: ['document'] },
      },
    },
    moves: { type: 'array', items: move, description: 'Operations that move an order along the lifecycle.' },
    refusals: {
      type: 'object',
      description:
        'By cause: missing-credential, wrong-credential, not-json, missing-member, invalid, not-found, duplicate, illegal-move, rate-limit, unknown-path, wrong-method, too-large, server-error, unavailable, or a word of your own.',
      propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
      additionalProperties: refusal,
    },
    rateLimit: {
      ...closed(
        {
          requests: { type: 'integer', minimum: 1 },
          perSeconds: { type: 'number', exclusiveMinimum: 0 },
          ...ground,
        },
        ['requests', 'perSeconds'],
        'How many requests a caller may send.',
      ),
      dependentRequired: { quote: ['document'] },
    },
  },
  [],
  'What the partner serves: the operations under paths.',
)

const calls = closed(
  {
    credentials,
    oneOf: { type: 'array', items: { type: 'array', items: text } },
    orderId: { ...text, description: 'The member of its calls that names the order.' },
    webhooks: {
      type: 'array',
      description: 'What the partner tells by itself.',
      items: closed(
        {
          operation: { ...text, description: 'An operationId under webhooks in openapi.yaml.' },
          on: {
            description: 'create, move, or the statuses whose coming is told.',
            oneOf: [{ enum: ['create', 'move'] }, { type: 'array', items: text, minItems: 1 }],
          },
          members: {
            type: 'object',
            description:
              'What each member tells: id, from, to, at (ISO 8601), at-seconds, event-id, order.<member>, or a value of its own behind "=".',
            additionalProperties: text,
          },
        },
        ['operation', 'on'],
      ),
    },
    retries: {
      ...closed(
        {
          afterSeconds: {
            type: 'array',
            items: { type: 'number', exclusiveMinimum: 0 },
            description: 'How long it waits after each attempt that failed; then it gives up.',
          },
          ...ground,
        },
        ['afterSeconds'],
      ),
      dependentRequired: { quote: ['document'] },
    },
  },
  [],
  'What the partner calls at the integrator: the operations under webhooks.',
)

const next = {
  type: 'array',
  items: {
    oneOf: [text, { ...closed({ to: text, ...ground }, ['to']), dependentRequired: { quote: ['document'] } }],
  },
}

const lifecycle = closed(
  {
    initial: text,
    quote: ground.quote,
    document: ground.document,
    basis: ground.basis,
    states: {
      type: 'object',
      minProperties: 1,
      additionalProperties: closed(
        {
          tr: words,
          en: words,
          value: { type: 'integer', description: 'The number that stands for it on the wire.' },
          offTheWay: { type: 'boolean', description: 'Cancelled or refused.' },
          open: { type: 'boolean', description: 'The documents leave open what may follow.' },
          next,
        },
        [],
      ),
    },
    timers: {
      type: 'array',
      items: closed({ state: text, to: text, minutes: { type: 'number', exclusiveMinimum: 0 }, ...ground }, [
        'state',
        'to',
        'minutes',
      ]),
    },
  },
  ['initial', 'states'],
  'The statuses of an order, as they go over the wire.',
)

const readings = {
  type: 'object',
  description: 'Where the documents are silent or contradict themselves.',
  propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
  additionalProperties: closed(
    {
      question: bilingual,
      values: { type: 'object', minProperties: 1, additionalProperties: bilingual },
      default: text,
      why: bilingual,
    },
    ['question', 'values', 'default'],
  ),
}

/** The JSON Schema of `partner.yaml`: editors complete by it, and it is read by it. */
export const partnerSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'partner.yaml',
  ...closed(
    {
      $schema: text,
      name: { ...words, description: 'The partner’s own name, as people write it.' },
      party: { enum: ['pos', 'courier', 'platform'], description: 'What the partner itself is.' },
      integrator: {
        enum: ['pos', 'courier', 'platform'],
        description: 'What those are who integrate with it.',
      },
      'x-uyum-inferred': {
        type: 'boolean',
        description: 'Made of a recording: nothing of it is more than assumed.',
      },
      lenient: {
        type: 'array',
        items: text,
        description:
          'Rules whose breach is told and lived with: of a document that is the partner’s and not yours to fix.',
      },
      // A key whose lines are all comments still holds nothing.
      serves: { ...serves, type: ['object', 'null'] },
      calls: { ...calls, type: ['object', 'null'] },
      lifecycle,
      readings,
      openQuestions: {
        type: 'array',
        description: 'What only the partner can answer.',
        items: closed({ tr: words, en: words, readings: { type: 'array', items: text } }),
      },
    },
    ['name', 'party', 'integrator'],
  ),
}
