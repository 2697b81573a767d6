import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { describe, expect, test } from 'vitest'
import type { JsonSchema } from './json-schema.js'
import { compareRevisions } from './compare-revisions.js'
import { loadRevision } from './load-revision.js'
import { underOneName } from './under-one-name.js'
import { breaking, renderMarkdown, renderText } from './render-changes.js'
import type { Revision } from './revision.js'

const order: JsonSchema = {
  type: 'object',
  required: ['id', 'note'],
  properties: {
    id: { type: 'string', maxLength: 20, 'x-quote': '| id | string | Evet |' },
    note: { type: ['string', 'null'] },
    payment: { enum: ['cash', 'card'] },
    total: { type: 'number', minimum: 0 },
    items: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
  },
}

interface Parts {
  request?: JsonSchema
  answer?: JsonSchema
  answers?: object
  operation?: object
  paths?: object
  document?: object
}

function revisionOf({
  request = order,
  answer = {},
  answers = {},
  operation,
  paths,
  document,
}: Parts = {}): Revision {
  const post = {
    operationId: 'createOrder',
    requestBody: { content: { 'application/json': { schema: request } } },
    responses: {
      '200': { description: '', content: { 'application/json': { schema: answer } } },
      ...answers,
    },
    ...operation,
  }
  const whole = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: { '/orders': { post }, ...paths },
    ...document,
  }
  return {
    name: 'acme',
    document: whole as unknown as OpenAPIV3_1.Document,
    validators: {},
    requirements: {},
    clientRequirements: {},
    readings: {},
  }
}

/** What changed, each with whom it breaks. */
function changed(old: Parts, recent: Parts) {
  return compareRevisions(revisionOf(old), revisionOf(recent)).map(({ at, what, breaks }) => [
    at,
    what.en,
    breaks.join(' and ') || 'nobody',
  ])
}

function withMember(
  name: string,
  schema: JsonSchema,
  required: readonly string[] = order.required!,
): JsonSchema {
  return { ...order, required, properties: { ...order.properties, [name]: schema } }
}

test('the same documents differ in nothing', () => {
  expect(changed({}, {})).toEqual([])
  expect(renderText({ old: 'a', new: 'b', changes: [] }, 'tr')).toContain('Hiçbir şey değişmedi.')
})

describe('a request binds clients where it takes less, servers where it takes more', () => {
  test.each<[string, JsonSchema, string, string, string]>([
    [
      'a new required member',
      withMember('phone', { type: 'string' }, ['id', 'note', 'phone']),
      'phone',
      'it is new, and required',
      'clients',
    ],
    [
      'a new optional member',
      withMember('phone', { type: 'string' }),
      'phone',
      'it is new, and optional',
      'nobody',
    ],
    [
      'a member that is no longer required',
      { ...order, required: ['id'] },
      'note',
      'it is optional, it was required',
      'servers',
    ],
    [
      'a member that is required now',
      { ...order, required: ['id', 'note', 'total'] },
      'total',
      'it is required, it was optional',
      'clients',
    ],
    [
      'a narrower type',
      withMember('note', { type: 'string' }),
      'note',
      'its type was string or null and is string',
      'clients',
    ],
    [
      'a wider type',
      withMember('id', { type: ['string', 'number'], maxLength: 20 }),
      'id',
      'its type was string and is string or number',
      'servers',
    ],
    [
      'an integer in place of a number',
      withMember('total', { type: 'integer', minimum: 0 }),
      'total',
      'its type was number and is integer',
      'clients',
    ],
    [
      'a further value',
      withMember('payment', { enum: ['cash', 'card', 'online'] }),
      'payment',
      'it also takes "online"',
      'servers',
    ],
    [
      'a value less',
      withMember('payment', { enum: ['cash'] }),
      'payment',
      'it no longer takes "card"',
      'clients',
    ],
    [
      'a shorter text',
      withMember('id', { type: 'string', maxLength: 10 }),
      'id',
      'its maxLength was 20 and is 10',
      'clients',
    ],
    ['a longer text', withMember('id', { type: 'string' }), 'id', 'its maxLength was 20 and is –', 'servers'],
    [
      'another type deep in a list',
      withMember('items', {
        type: 'array',
        items: { type: 'object', properties: { name: { type: 'number' } } },
      }),
      'items[].name',
      'its type was string and is number',
      'clients and servers',
    ],
  ])('%s', (_change, request, member, what, breaks) => {
    expect(changed({}, { request })).toEqual([[`createOrder request body ${member}`, what, breaks]])
  })

  test('a member that is gone', () => {
    const { note: _note, ...properties } = order.properties!
    const request = { ...order, required: ['id'], properties }
    expect(changed({}, { request })).toEqual([
      ['createOrder request body note', 'it is gone; it was required', 'servers'],
    ])
  })
})

describe('an answer binds servers where it promises more, clients where it promises less', () => {
  const answer = { type: 'object', required: ['success'], properties: { success: { type: 'boolean' } } }
  test.each<[string, JsonSchema, string, string]>([
    [
      'a new required member',
      {
        ...answer,
        required: ['success', 'id'],
        properties: { ...answer.properties, id: { type: 'string' } },
      },
      'it is new, and required',
      'servers',
    ],
    [
      'a member that may be missing',
      { ...answer, required: [] },
      'it is optional, it was required',
      'clients',
    ],
    [
      'another type',
      { ...answer, properties: { success: { type: ['boolean', 'string'] } } },
      'its type was boolean and is boolean or string',
      'clients',
    ],
  ])('%s', (_change, recent, what, breaks) => {
    expect(changed({ answer }, { answer: recent })).toEqual([
      [expect.stringContaining('createOrder 200 '), what, breaks],
    ])
  })

  test('a success that is new, one that is gone, a refusal that is new', () => {
    const created = { '201': { description: '' } }
    const refused = { '429': { description: '' } }
    expect(changed({}, { answers: created })).toEqual([['createOrder 201', 'the answer is new', 'clients']])
    expect(changed({ answers: created }, {})).toEqual([
      ['createOrder 201', 'the answer is no longer documented', 'servers'],
    ])
    expect(changed({}, { answers: refused })).toEqual([['createOrder 429', 'the answer is new', 'nobody']])
  })

  test('another text of a refusal', () => {
    const refusal = (message: string) => ({
      '404': {
        description: '',
        content: { 'application/json': { examples: { unknown: { value: { message } } } } },
      },
    })
    expect(changed({ answers: refusal('Sipariş yok') }, { answers: refusal('Sipariş bulunamadı') })).toEqual([
      [
        'createOrder 404 unknown.message',
        'the text was “Sipariş yok” and is “Sipariş bulunamadı”',
        'servers and clients',
      ],
    ])
  })
})

describe('calls', () => {
  test('one that is new binds servers, one that is gone its callers', () => {
    const paths = { '/orders/{id}': { get: { operationId: 'readOrder', responses: {} } } }
    expect(changed({}, { paths })).toEqual([['readOrder', 'the call is new: GET /orders/{id}', 'servers']])
    expect(changed({ paths }, {})).toEqual([['readOrder', 'the call is gone: GET /orders/{id}', 'clients']])
  })

  test('a name in a path is no change, another place is one for both', () => {
    const at = (path: string) => ({ paths: { [path]: { get: { operationId: 'readOrder', responses: {} } } } })
    expect(changed(at('/orders/{id}'), at('/orders/{orderId}'))).toEqual([])
    expect(changed(at('/orders/{id}'), at('/order/{id}'))).toEqual([
      ['readOrder', 'it is called as GET /order/{id}, it was GET /orders/{id}', 'servers and clients'],
    ])
  })

  test('a query parameter that is required now', () => {
    const asking = (required: boolean) => ({
      operation: { parameters: [{ name: 'shop', in: 'query', required, schema: { type: 'string' } }] },
    })
    expect(changed(asking(false), asking(true))).toEqual([
      ['createOrder query shop', 'it is required, it was optional', 'clients'],
    ])
  })

  test('a credential in another header', () => {
    const shownIn = (name: string) => ({
      document: { components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name } } } },
    })
    expect(changed(shownIn('x-key'), shownIn('x-api-key'))).toEqual([
      [
        'key',
        'the credential was shown by header x-key and is shown by header x-api-key',
        'servers and clients',
      ],
    ])
  })
})

test('HızırYemek’s later revision: the secret, the restaurant, two calls', async () => {
  const [old, recent] = [await loadRevision('hiziryemek'), await loadRevision('hiziryemek@later')]
  const changes = compareRevisions(old, recent)
  const breakingPlaces = changes
    .filter(({ of, breaks }) => of !== 'requirement' && breaks.length > 0)
    .map(({ at }) => at)
  expect(breakingPlaces).toEqual([
    'secretKey',
    'updateOrderStatus request body restaurantId',
    'getRestaurantStatus',
    'apply',
  ])
  expect(breaking(changes)).toBeGreaterThan(4)
  expect(renderMarkdown({ old: old.name, new: recent.name, changes }, 'en')).toContain(
    '| breaks both | secretKey | the credential was shown by header x-secret-key and is shown by header x-webhook-secret |',
  )
})

test('a document alone is compared like a contract, also one of OpenAPI 3.0', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-revisions-'))
  const write = async (name: string, note: object): Promise<string> => {
    const schema = { type: 'object', properties: { note: { $ref: '#/components/schemas/Note' } } }
    const body = { content: { 'application/json': { schema } } }
    const post = { operationId: 'createOrder', requestBody: body, responses: { 201: { description: 'ok' } } }
    const document = {
      openapi: '3.0.3',
      info: { title: 'Acme', version: '1' },
      paths: { '/orders': { post } },
      components: { schemas: { Note: note } },
    }
    const file = join(folder, name)
    await writeFile(file, JSON.stringify(document))
    return file
  }
  const old = await loadRevision(await write('old.json', { type: 'string', nullable: true }))
  const recent = await loadRevision(await write('new.json', { type: 'string' }))
  expect(compareRevisions(old, recent)).toMatchObject([
    { at: 'createOrder request body note', breaks: ['clients'] },
  ])
  await rm(folder, { recursive: true })
})

test('the folder of a partner of one’s own, a copy of it under another name, and its document alone', async () => {
  const folder = join(import.meta.dirname, '../../suites/examples/partners/yakin-kurye')
  const parent = await mkdtemp(join(tmpdir(), 'uyum-revisions-'))
  const copy = join(parent, 'yakin-kurye-2027')
  await cp(folder, copy, { recursive: true, filter: (file) => !file.endsWith('partner.ts') })
  const document = join(copy, 'openapi.yaml')
  const text = await readFile(document, 'utf8')
  await writeFile(document, text.replace('enum: [CASH, CARD, PREPAID]', 'enum: [CASH, CARD]'))
  const old = await loadRevision(folder)
  const changes = compareRevisions(old, underOneName(old, await loadRevision(copy)))
  expect(changes).toMatchObject([{ at: 'createDelivery request body paymentType', breaks: ['clients'] }])
  expect(compareRevisions(old, await loadRevision(document))).toEqual(changes)
  await rm(parent, { recursive: true })
})

test('a revision that there is none of is named with those that there are', async () => {
  await expect(loadRevision('hiziryemek@next')).rejects.toThrow(
    'expected one of hiziryemek, hiziryemek@later',
  )
})
