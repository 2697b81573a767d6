import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { levelOf } from '../../requirements/requirement.js'
import { loadPartner } from '../load/load-partner.js'
import { initPartner } from './init-partner.js'
import type { PartnerInit } from './partner-init.js'
import { texts as english } from './init-texts.en.js'
import { texts as turkish } from './init-texts.tr.js'

const root = join(import.meta.dirname, '..', '..', '..')
const { exports: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>
}

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

describe('editors check the files of a new folder', () => {
  const schemaIn = (folder: string, name: string) =>
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(folder, name), 'utf8'))?.[1]

  test('by the schemas of the package that is installed', () => {
    const project = mkdtempSync(join(tmpdir(), 'uyum-init-'))
    mkdirSync(join(project, 'node_modules'))
    symlinkSync(root, join(project, 'node_modules', 'uyum'), 'junction')
    const folder = begin({ into: join(project, 'packages', 'api', 'partners') })
    for (const name of ['partner', 'requirements']) {
      const schema = schemaIn(folder, `${name}.yaml`)!
      expect(schema).toMatch(/^(\.\.\/)+node_modules\/uyum\/dist\//)
      // As package.json publishes it.
      const found = relative(join(project, 'node_modules', 'uyum'), join(folder, schema))
      expect(Object.values(published)).toContain(`./${found.split(sep).join('/')}`)
    }
  })

  test('where it is not installed, by the published ones', () => {
    expect(schemaIn(begin(), 'partner.yaml')).toMatch(
      /^https:\/\/unpkg\.com\/uyum\/dist\/.*partner\.schema\.json$/,
    )
  })

  test.each([
    ['3.0.3', '3.0'],
    ['3.1.0', '3.1'],
  ])('and an OpenAPI document %s by that of its version', (openapi, version) => {
    const text = `# Somebody's\nopenapi: ${openapi}\ninfo: { title: Given, version: '1' }\npaths: { /jobs: { get: { operationId: list, responses: { '200': { description: ok } } } } }\n`
    const folder = begin({ openapi: file('given.yaml', text) })
    expect(schemaIn(folder, 'openapi.yaml')).toContain(`spec.openapis.org/oas/${version}/`)
    expect(readFileSync(join(folder, 'openapi.yaml'), 'utf8').endsWith(text)).toBe(true)
  })

  test('whose own line stays alone', () => {
    const text = `# yaml-language-server: $schema=./own.json\nopenapi: 3.1.0\ninfo: { title: Given, version: '1' }\npaths: { /jobs: { get: { operationId: list, responses: { '200': { description: ok } } } } }\n`
    const folder = begin({ openapi: file('given.yaml', text) })
    expect(readFileSync(join(folder, 'openapi.yaml'), 'utf8')).toBe(text)
  })
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

test('a document’s own title, and a status within an envelope, go into the sheet', async () => {
  const openapi = file('motor.yaml', {
    openapi: '3.1.0',
    info: { title: 'Hızlı Motor', version: '1' },
    paths: {
      '/gonderiler': {
        post: {
          operationId: 'gonderiAc',
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: {
            201: {
              description: 'Açıldı',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: {
                      veri: {
                        type: 'object',
                        properties: { gonderiNo: { type: 'string' }, durum: { enum: ['ALINDI', 'TESLIM'] } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      '/gonderiler/{gonderiNo}': {
        get: {
          operationId: 'gonderiGetir',
          parameters: [{ name: 'gonderiNo', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'Gönderi' } },
        },
      },
    },
  })
  const into = mkdtempSync(join(tmpdir(), 'uyum-init-'))
  const { folder } = initPartner(
    { name: 'motor', party: 'courier', integrator: 'pos', into, openapi },
    turkish,
  )
  const { sheet, surfaces, contract } = await loadPartner(folder)
  expect(sheet.name).toBe('Hızlı Motor')
  expect(surfaces['motor/courier']!.resources).toMatchObject([
    { create: 'gonderiAc', read: 'gonderiGetir', id: 'gonderiNo', status: 'durum' },
  ])
  expect(Object.keys(contract.lifecycle.states)).toEqual(['ALINDI', 'TESLIM'])
})

describe('which status is that of the orders', () => {
  const answer = (properties: object) => ({
    description: 'ok',
    content: { 'application/json': { schema: { type: 'object', properties } } },
  })
  const id = { type: 'string' }

  /** A document whose orders are answered so, and beside them a shop that is open or shut. */
  function ordersAnswering(order: object, shop: object): string {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: id }]
    return file('other.yaml', {
      openapi: '3.1.0',
      info: { title: 'Other', version: '1' },
      paths: {
        '/orders': {
          post: {
            operationId: 'createOrder',
            requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
            responses: { 201: answer(order) },
          },
        },
        '/orders/{id}': {
          get: { operationId: 'getOrder', parameters, responses: { 200: answer(order) } },
        },
        '/merchant': { get: { operationId: 'merchant', responses: { 200: answer(shop) } } },
      },
    })
  }

  test('one that another operation alone answers with is not', async () => {
    const openapi = ordersAnswering({ id }, { status: { enum: ['OPEN', 'SHUT'] } })
    const { surfaces } = await loadPartner(begin({ openapi }))
    expect(surfaces['acme/courier']!.resources[0]).not.toHaveProperty('status')
  })

  test('of several the first is', async () => {
    const openapi = ordersAnswering(
      { id, status: { enum: ['NEW', 'DONE'] }, delivery_state: { enum: ['NEAR', 'FAR'] } },
      { state: { enum: ['OPEN', 'SHUT'] } },
    )
    const { surfaces, contract } = await loadPartner(begin({ openapi }))
    expect(surfaces['acme/courier']!.resources[0]).toMatchObject({ status: 'status' })
    expect(Object.keys(contract.lifecycle.states)).toEqual(['NEW', 'DONE'])
  })
})

test('a document over several files comes with all of them', async () => {
  const source = mkdtempSync(join(tmpdir(), 'uyum-source-'))
  mkdirSync(join(source, 'paths'))
  const openapi = join(source, 'api.yaml')
  writeFileSync(
    openapi,
    "openapi: 3.1.0\ninfo: { title: Multi, version: '1' }\npaths: { /orders: { $ref: ./paths/orders.yaml } }\n",
  )
  writeFileSync(
    join(source, 'paths', 'orders.yaml'),
    "post:\n  operationId: createOrder\n  responses: { '201': { description: taken } }\n",
  )
  const folder = begin({ openapi })
  const { surfaces, notices } = await loadPartner(folder)
  expect(surfaces['acme/courier']!.operations.map(({ id }) => id)).toEqual(['createOrder'])
  expect(notices).toEqual([])
})

test('a document that cannot be used is told of where it stands, and nothing is written', () => {
  const openapi = file('swagger.yaml', "info: { title: Old }\nswagger: '2.0'\npaths: {}\n")
  const into = mkdtempSync(join(tmpdir(), 'uyum-init-'))
  const init = { name: 'old', party: 'courier', integrator: 'pos', openapi, into } as const
  expect(() => initPartner(init, english)).toThrow(
    /swagger\.yaml:2 {2}document-is-openapi-3\n.*Swagger 2\.0[^]*Nothing was written: fix /,
  )
  expect(readdirSync(into)).toEqual([])
})

test('a collection tells its name, its credential, and each body that is no JSON', async () => {
  const postman = file('collection.json', {
    info: { name: 'Urban Courier' },
    item: [
      {
        name: 'Create',
        request: {
          method: 'POST',
          url: '{{host}}/shipments',
          header: [{ key: 'Authorization', value: '{{token}}' }],
          body: { mode: 'raw', raw: '{"reference":"A1"}' },
        },
      },
      { request: { method: 'POST', url: '{{host}}/labels', body: { mode: 'formdata' } } },
      { request: { method: 'POST', url: '{{host}}/manifests', body: { mode: 'raw', raw: '<m/>' } } },
    ],
  })
  const into = mkdtempSync(join(tmpdir(), 'uyum-init-'))
  const { folder } = initPartner(
    { name: 'urban', party: 'courier', integrator: 'pos', postman, into },
    english,
  )
  const { sheet, notices } = await loadPartner(folder)
  expect(sheet.name).toBe('Urban Courier')
  expect(sheet.surfaces.courier!.credentials).toMatchObject({ authorization: { header: 'authorization' } })
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringContaining('multipart/form-data'),
    expect.stringContaining('application/xml'),
  ])
})
