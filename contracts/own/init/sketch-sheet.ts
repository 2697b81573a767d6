import type { OwnOperation, OwnResource } from '../own-partner.js'
import type { Party } from '../../contract/sheet.js'
import type { Schema } from '../drawing/draw-text.js'
import { membersOf } from '../load/derive/schema-members.js'
import { namesIn, readResources } from '../load/read/read-resources.js'
import type { SecurityWays } from './security-ways.js'
import type { InitTexts } from './init-texts.en.js'

interface Sketched {
  title: string
  party: Party
  integrator: Party
  isInferred: boolean
  served: readonly OwnOperation[]
  called: readonly OwnOperation[]
  /** How callers may say who they are. */
  ways: SecurityWays
  /** Rules that the given document breaks, and that are not its reader's to mend. */
  lenient: readonly string[]
}

/** The first `partner.yaml`: what the OpenAPI document tells stands in it, the rest as comments to be filled in. */
export function sketchSheet(sketched: Sketched, texts: InitTexts): string {
  const { title, party, integrator, isInferred, lenient } = sketched
  return [
    ...comment(texts.sheet),
    `name: ${JSON.stringify(title)}`,
    `party: ${party}`,
    `integrator: ${integrator}`,
    ...(isInferred ? [...comment(texts.inferred), 'x-uyum-inferred: true'] : []),
    ...(lenient.length > 0 ? [...comment(texts.lenient), `lenient: [${lenient.join(', ')}]`] : []),
    '',
    ...serves(sketched, texts),
    '',
    ...calls(sketched, texts),
    '',
    ...lifecycle(sketched, texts),
    '',
    ...comment(texts.readings),
    '# readings:',
    '#   wrong-key:',
    '#     question: { tr: …, en: … }',
    '#     values: { unauthorized: { tr: …, en: … }, not-found: { tr: …, en: … } }',
    '#     default: unauthorized',
    '',
  ].join('\n')
}

function serves({ served, ways }: Sketched, texts: InitTexts): string[] {
  if (served.length === 0) return comment(texts.servesNothing)
  const orders = readResources(served, {}).find(isDocumented(served))
  const { credentials, oneOf } = ways
  return [
    ...comment(texts.serves),
    'serves:',
    ...(credentials.length > 0
      ? [
          '  credentials:',
          ...credentials.flatMap(([name, place]) => [`    ${name}: ${place}`]),
          ...(oneOf.length > 1
            ? [...comment(texts.oneOf).map((line) => `  ${line}`), `  oneOf: ${JSON.stringify(oneOf)}`]
            : []),
        ]
      : indented(
          ['credentials:', '  apiKey: { header: X-Api-Key, sample: test_key, quote: …, document: api.txt }'],
          texts.credentials,
        )),
    ...(orders
      ? ordersOf({ ...orders, ...statusOf(orders, served) }, texts)
      : indented(
          ['orders: { create: createOrder, read: getOrder, id: orderId, status: status }'],
          texts.orders,
        )),
    ...indented(
      [
        'repeats:',
        `  - operation: ${orders?.create ?? 'createOrder'}`,
        '    by: { member: orderId }',
        '    answer: [replay-or-conflict, replay, conflict]',
        '    quote: …',
        '    document: api.txt',
      ],
      texts.repeats,
    ),
    ...indented(
      [
        'moves:',
        '  - { operation: cancelOrder, to: CANCELLED }',
        '  - { operation: updateStatus, member: status }',
      ],
      texts.moves,
    ),
    ...indented(
      [
        'refusals:',
        "  invalid: { status: 422, body: { message: '{member}: {message}' }, quote: …, document: api.txt }",
      ],
      texts.refusals,
    ),
    ...indented(
      ['rateLimit: { requests: 60, perSeconds: 60, quote: …, document: api.txt }'],
      texts.rateLimit,
    ),
  ]
}

/** A guess whose id stands nowhere would be told as a fault of its reader's. */
function isDocumented(served: readonly OwnOperation[]): (resource: OwnResource) => boolean {
  return ({ create, id }) => {
    const { requestSchema, success } = served.find((operation) => operation.id === create) ?? {}
    const schemas = [requestSchema, success?.schema].filter((schema) => schema !== undefined)
    return schemas.length > 0 && schemas.some((schema) => namesIn(schema as Schema).includes(id))
  }
}

function ordersOf(
  { create, read, list, update, remove, id, givenBy, status }: OwnResource,
  texts: InitTexts,
): string[] {
  return [
    ...comment(texts.ordersFound).map((line) => `  ${line}`),
    '  orders:',
    ...(create === undefined ? [] : [`    create: ${create}`]),
    ...(read === undefined ? [] : [`    read: ${read}`]),
    ...(list === undefined ? [] : [`    list: ${list}`]),
    ...(update ? [`    update: [${update.join(', ')}]`] : []),
    ...(remove === undefined ? [] : [`    remove: ${remove}`]),
    `    id: ${id}`,
    `    givenBy: ${givenBy}`,
    ...(status === undefined ? [] : [`    status: ${status}`]),
  ]
}

function calls({ called }: Sketched, texts: InitTexts): string[] {
  const names = called.map(({ id }) => id)
  if (names.length === 0) return comment(texts.callsNothing)
  return [
    ...comment(texts.calls),
    'calls:',
    ...indented(
      [
        'credentials:',
        '  webhookSecret: { signs: X-Signature, as: hmac-sha256-hex, sample: test_secret, quote: …, document: api.txt }',
      ],
      texts.signature,
    ),
    '  webhooks:',
    ...names.map((name) => `    - { operation: ${name}, on: move }`),
    ...indented(['retries: { afterSeconds: [10, 60], quote: …, document: api.txt }'], texts.retries),
  ]
}

/** A member called status whose values are listed is where an order's statuses stand. */
function lifecycle({ served, called }: Sketched, texts: InitTexts): string[] {
  const statuses = statusesIn([...served, ...called])
  if (!statuses)
    return [
      ...comment(texts.lifecycle),
      '# lifecycle:',
      '#   initial: RECEIVED',
      '#   states:',
      '#     RECEIVED: { tr: Alındı, en: Received, next: [DELIVERED, CANCELLED] }',
      '#     DELIVERED: { tr: Teslim edildi, en: Delivered }',
      '#     CANCELLED: { tr: İptal edildi, en: Cancelled, offTheWay: true }',
    ]
  return [
    ...comment(texts.lifecycleGuessed),
    'lifecycle:',
    `  initial: ${JSON.stringify(statuses[0])}`,
    '  basis: assumed',
    '  states:',
    ...statuses.map((status, index) => {
      const isOff = /cancel|reject|fail|iptal|red/i.test(status)
      const next = statuses.slice(index + 1)
      return `    ${JSON.stringify(status)}: {${isOff ? ' offTheWay: true,' : ''} next: [${isOff ? '' : next.map((one) => JSON.stringify(one)).join(', ')}] }`
    }),
  ]
}

/** The member of the orders' own answers that tells the status, where one looks like it. */
function statusOf(
  { create, read }: OwnResource,
  served: readonly OwnOperation[],
): Pick<OwnResource, 'status'> {
  const own = served.filter(({ id }) => id === create || id === read)
  const found = firstStatus(own, ({ success }) => [success.schema])
  return found ? { status: found[0] } : {}
}

function statusesIn(operations: readonly OwnOperation[]): string[] | undefined {
  return firstStatus(operations, ({ requestSchema, success }) => [success.schema, requestSchema])?.[1]
}

type Schemas = (operation: OwnOperation) => readonly (object | undefined)[]

type StatusMember = [name: string, values: string[]]

/** The first member that looks like a status: its name, and its values. */
function firstStatus(operations: readonly OwnOperation[], schemasOf: Schemas): StatusMember | undefined {
  return operations.flatMap((operation) =>
    schemasOf(operation).flatMap((schema) => statusMembers((schema ?? {}) as Schema, 0)),
  )[0]
}

/** Deep enough for an answer that is wrapped. */
const deepest = 2

function statusMembers(schema: Schema, depth: number): StatusMember[] {
  return Object.entries(membersOf(schema)).flatMap(([name, member]): StatusMember[] => {
    const values = [member['enum'] ?? []].flat().filter((value) => typeof value === 'string')
    const isStatus = /^(order_?|delivery_?)?(status|state|durum)$/i.test(name) && values.length > 1
    return [
      ...(isStatus ? [[name, values] as StatusMember] : []),
      ...(depth < deepest ? statusMembers(member, depth + 1) : []),
    ]
  })
}

function comment(text: string): string[] {
  return text.split('\n').map((line) => `# ${line}`)
}

/** What is still to be filled in, with what it is for. */
function indented(lines: readonly string[], text: string): string[] {
  return [...comment(text).map((line) => `  ${line}`), ...lines.map((line) => `  # ${line}`)]
}
