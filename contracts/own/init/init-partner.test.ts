import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { levelOf } from '../../requirement.js'
import { loadPartner } from '../load/load-partner.js'
import { initPartner, type PartnerInit } from './init-partner.js'
import { texts as english } from './init-texts.en.js'
import { texts as turkish } from './init-texts.tr.js'

function begin(init: Partial<PartnerInit> = {}, texts = english): string {
  const into = mkdtempSync(join(tmpdir(), 'uyum-init-'))
  return initPartner(
    { name: 'acme', title: 'Acme', party: 'courier', integrator: 'pos', into, ...init },
    texts,
  ).folder
}

function file(name: string, content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'uyum-source-')), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test.each([
  ['English', english],
  ['Turkish', turkish],
])('begins a folder with an example, in %s, that is sound as it is', async (_language, texts) => {
  const { surfaces, sheet } = await loadPartner(begin({}, texts))
  expect(Object.keys(surfaces)).toEqual(['acme/courier', 'acme/pos'])
  expect(sheet.surfaces.courier!.credentials).toMatchObject({ apiKey: { header: 'x-api-key' } })
  expect(surfaces['acme/courier']!.resources).toMatchObject([
    { create: 'createOrder', read: 'getOrder', id: 'orderId', givenBy: 'caller' },
  ])
})

test('takes an OpenAPI document as it is', async () => {
  const openapi = file('given.json', {
    openapi: '3.0.3',
    info: { title: 'Given', version: '1' },
    paths: {
      '/jobs': {
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { status: { type: 'string', enum: ['NEW', 'DONE'] } } },
              },
            },
          },
          responses: { 201: { description: 'ok' } },
        },
      },
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  })
  const { contract, sheet } = await loadPartner(begin({ openapi }))
  expect(sheet.surfaces.courier!.credentials).toMatchObject({
    token: { header: 'authorization', scheme: 'Bearer' },
  })
  expect(Object.keys(contract.lifecycle.states)).toEqual(['NEW', 'DONE'])
})

test('lives with what a given document gets wrong, and says so', async () => {
  const openapi = file(
    'given.yaml',
    `
openapi: 3.0.0
info: { title: Given, version: '1' }
paths: { /jobs: { post: { operationId: create, requestBody: { content: { application/json: { schema: { type: object, properties: { code: { type: string, pattern: '(?i)x' }, size: { type: decimal } } } } } }, responses: { '201': { description: ok } } } } }
`,
  )
  const { notices } = await loadPartner(begin({ openapi }))
  const told = notices.map(({ message }) => message).join('\n')
  expect(told).toContain('pattern-is-a-regular-expression')
  expect(told).toContain('schema-type-is-known')
})

const har = {
  log: {
    entries: [
      {
        request: {
          method: 'POST',
          url: 'https://api.acme.example/v1/orders',
          headers: [{ name: 'X-Api-Key', value: 'topsecret' }],
          postData: { text: '{"orderId":"A1","password":"hunter2","total":10.5}' },
        },
        response: { status: 201, content: { text: '{"id":7}' } },
      },
      {
        request: { method: 'GET', url: 'https://api.acme.example/v1/orders/7', headers: [] },
        response: { status: 200, content: { text: '{"id":7,"note":null}' } },
      },
    ],
  },
}

test('infers a document of a recording: parameters and credentials, nothing that is secret, and no must', async () => {
  const folder = begin({ har: file('calls.har', har) })
  const { contract, sheet, surfaces } = await loadPartner(folder)
  expect(surfaces['acme/courier']!.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/orders',
    'GET /v1/orders/{orderId}',
  ])
  expect(sheet.surfaces.courier!.credentials).toMatchObject({ apiKey: { header: 'x-api-key' } })
  expect(JSON.stringify(contract.document)).not.toMatch(/topsecret|hunter2/)
  const own = Object.values(contract.requirements['acme/courier']!).filter(({ basis }) => basis !== 'http')
  expect(own.filter((requirement) => levelOf(requirement) === 'must')).toEqual([])
})

test('infers a document of a Postman collection', async () => {
  const postman = file('collection.json', {
    auth: { type: 'bearer' },
    item: [
      {
        name: 'Orders',
        item: [
          {
            name: 'Create an order',
            request: {
              method: 'POST',
              url: { raw: '{{baseUrl}}/orders', path: ['orders'] },
              body: { mode: 'raw', raw: '{"orderId": "{{id}}", "total": {{total}} }' },
            },
            response: [{ code: 201, body: '{"ok":true}' }],
          },
          { name: 'One', request: { method: 'GET', url: '{{baseUrl}}/orders/:orderId' } },
        ],
      },
    ],
  })
  const { surfaces, sheet } = await loadPartner(begin({ postman }))
  expect(surfaces['acme/courier']!.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /orders',
    'GET /orders/{orderId}',
  ])
  expect(sheet.surfaces.courier!.credentials).toMatchObject({ bearer: { scheme: 'Bearer' } })
})

test('writes over nothing', () => {
  const into = mkdtempSync(join(tmpdir(), 'uyum-init-'))
  const init: PartnerInit = { name: 'acme', title: 'Acme', party: 'courier', integrator: 'pos', into }
  initPartner(init, english)
  expect(() => initPartner(init, english)).toThrow(/has a partner.yaml/)
})
