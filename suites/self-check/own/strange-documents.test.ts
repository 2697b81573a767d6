import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { initPartner } from '../../../contracts/own/init/init-partner.js'
import { texts } from '../../../contracts/own/init/init-texts.en.js'
import type { OwnPartner } from '../../../contracts/own/own-partner.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { CheckRecord } from '../../record/run-record.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { judgeAt, objectionsIn } from '../judging/judge-at.js'

/** What real documents of couriers hold: ids of an account in the path, ways to log in, examples that break their schema. */
const document = `
openapi: 3.0.3
info: { title: Strange, version: '1' }
servers: [{ url: 'https://api.strange.example' }]
security: [{ key: [] }, { token: [] }]
paths:
  /customers/{customerId}/deliveries:
    post:
      operationId: createDelivery
      parameters: [{ name: customerId, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/New' }
            example: { address: 12 }
      responses:
        '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Wrapped' } } } }
        '422': { description: wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /customers/{customerId}/deliveries/{deliveryId}:
    parameters:
      - { name: customerId, in: path, required: true, schema: { type: string } }
      - { name: deliveryId, in: path, required: true, schema: { type: string } }
    get:
      operationId: getDelivery
      responses:
        '200': { description: it, content: { application/json: { schema: { $ref: '#/components/schemas/Delivery' } } } }
        '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    delete:
      operationId: cancelDelivery
      responses:
        '204': { description: gone, content: { application/json: { schema: { type: object } } } }
  /quotes:
    post:
      operationId: quote
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [area], properties: { area: { type: string } }, additionalProperties: false } } }
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: object, required: [recipients], properties: { recipients: { type: array, items: { type: object } } } } } } }
        '400': { description: wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /sites/{siteId}/snippet:
    parameters: [{ name: siteId, in: path, required: true, schema: { type: string } }]
    post:
      operationId: upsertSnippet
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Snippet' } } }
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/OneSnippet' } } } }
    get:
      operationId: getSnippet
      responses:
        '200': { description: it, content: { application/json: { schema: { $ref: '#/components/schemas/OneSnippet' } } } }
  /impossible:
    post:
      operationId: impossible
      requestBody:
        required: true
        content: { application/json: { schema: { type: string, minLength: 5, maxLength: 2 } } }
      responses: { '200': { description: ok } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    token: { type: http, scheme: bearer }
  schemas:
    New:
      type: object
      required: [address, recipients]
      properties:
        # No text of one's own: a part of it lists its values.
        layout: { type: string, allOf: [{ type: string, enum: [dar, geniş] }] }
        address: { type: string }
        recipients: { type: array, items: { type: string } }
    Delivery:
      type: object
      required: [id, recipients]
      properties:
        id: { type: string }
        address: { type: string }
        recipients: { type: array, items: { type: object } }
    # What is asked for without a name is one, and no list; its answer holds less than may be sent.
    Snippet: { type: object, required: [title], properties: { title: { type: string } } }
    OneSnippet:
      type: object
      required: [snippet]
      properties:
        errors: { type: array, items: { type: object, properties: { code: { type: string } } } }
        snippet:
          type: object
          required: [id]
          properties:
            id: { type: string, example: snippet_1 }
            title: { type: string, maxLength: 60, example: Ayşe }
    Wrapped: { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Delivery' } } }
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
`

let partner: OwnPartner
let mock: MockServer
let records: CheckRecord[]

const surface = 'strange/courier' as Surface

beforeAll(async () => {
  const into = mkdtempSync(join(tmpdir(), 'uyum-'))
  const openapi = join(into, 'strange.yaml')
  writeFileSync(openapi, document)
  const { folder } = initPartner(
    { name: 'strange', title: 'Strange', party: 'courier', integrator: 'pos', openapi, into },
    texts,
  )
  ;[partner] = (await enrolFolders([folder])) as [OwnPartner]
  mock = await startMockServer(await mockOptions({ port: 0 }))
  records = await judgeAt(mock.baseUrl, surface, { timeoutMs: 20_000 })
}, 120_000)
afterAll(() => mock.close())

test('its own mock is conformant, and every operation that can be called is judged', () => {
  expect(objectionsIn(records)).toEqual([])
  const judged = new Set(records.map(({ id }) => id.split('/').slice(2).join('/')))
  for (const name of [
    'createDelivery',
    'getDelivery',
    'cancelDelivery',
    'quote',
    'upsertSnippet',
    'getSnippet',
  ])
    expect(judged).toContain(`taken/${name}`)
})

test('what an envelope holds comes back as it was sent', () => {
  const names = records.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id)
  expect(names).toContain(`${surface}/as-sent/createDelivery.address`)
  expect(names).toContain(`${surface}/as-sent/upsertSnippet.title`)
})

test('of what is no list there is one: the last that was posted, by whom it may be', async () => {
  expect(records.map(({ id }) => id)).not.toContain(`${surface}/kept/upsertSnippet`)
  const at = `${mock.baseUrl}/strange/courier/sites/s1/snippet`
  const headers = { 'content-type': 'application/json', 'x-key': 'key_test' }
  const post = (title: string) => fetch(at, { method: 'POST', headers, body: JSON.stringify({ title }) })
  for (const title of ['one', 'two']) expect((await post(title)).status).toBe(200)
  expect(await (await fetch(at, { headers })).json()).toMatchObject({ snippet: { title: 'two' } })
})

test('of several ways to log in one is enough', () => {
  expect(partner.sheet.surfaces.courier?.oneOf).toEqual([['key'], ['token']])
})

test('what is not used or not judged is named', () => {
  const told = partner.notices.map(({ message }) => message).join('\n')
  expect(told).toContain('the example of createDelivery.request breaks its own schema')
  expect(told).toContain('no body that its schema takes could be made for impossible.request')
  expect(told).toContain('the body of the answer 204 of cancelDelivery is not looked at')
})

test('each operation refuses as it documents it', async () => {
  const send = (path: string) =>
    fetch(`${mock.baseUrl}/strange/courier${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-key': 'key_test' },
      body: '{}',
    })
  expect((await send('/quotes')).status).toBe(400)
  expect((await send('/customers/c/deliveries')).status).toBe(422)
})

test('a path whose account nobody tells is skipped, and the reason says what would tell it', async () => {
  const suite = await loadSuite(surface)
  const settings = await resolveTarget('bare', {
    surface,
    baseUrl: `${mock.baseUrl}/strange/courier`,
    credentials: { key: 'key_test' },
  })
  const session = new Session(suite, settings, { seed: 1, runTag: 'bare', startedAt: Date.now() }, {})
  const taken = await session.run(suite.checks.find(({ id }) => id.endsWith('taken/createDelivery'))!)
  await session.close()
  expect(taken).toMatchObject({ outcome: 'skipped', lacks: { kind: 'state', name: 'path is known' } })
})
