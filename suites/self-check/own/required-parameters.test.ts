import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { initPartner } from '../../../contracts/own/init/init-partner.js'
import { texts } from '../../../contracts/own/init/init-texts.en.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { redOf } from './red-of-client.js'

const document = `
openapi: 3.1.0
info: { title: Keyed, version: '1' }
servers: [{ url: 'https://api.keyed.example' }]
security: [{ key: [] }]
paths:
  /deliveries:
    post:
      operationId: createDelivery
      parameters:
        - { name: Idempotency-Key, in: header, required: true, schema: { type: string } }
        - { name: X-Key, in: header, required: true, schema: { type: string } }
        - { name: branch, in: query, required: true, schema: { type: string } }
        - { name: dry, in: query, schema: { type: boolean } }
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { address: { type: string } } } } }
      responses: { '201': { description: taken } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`

const surface = 'keyed/courier' as Surface
let mock: MockServer

beforeAll(async () => {
  const into = mkdtempSync(join(tmpdir(), 'uyum-'))
  const openapi = join(into, 'keyed.yaml')
  writeFileSync(openapi, document)
  const { folder } = initPartner(
    { name: 'keyed', title: 'Keyed', party: 'courier', integrator: 'pos', openapi, into },
    texts,
  )
  await enrolFolders([folder])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

/** What a client that leaves these away breaks. */
function redWithout(...left: string[]): Promise<string[]> {
  return redOf(mock, surface, { key: 'key_test' }, async ({ UYUM_BASE_URL: baseUrl }) => {
    const headers = { 'content-type': 'application/json', 'x-key': 'key_test', 'idempotency-key': 'a1' }
    await fetch(`${baseUrl}/deliveries${left.includes('branch') ? '' : '?branch=34'}`, {
      method: 'POST',
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.includes(name))),
      body: '{"address":"Moda Cad. 5"}',
    })
  })
}

test('a client that sends what is required is not accused', async () => {
  expect(await redWithout()).toEqual([])
})

test.each(['idempotency-key', 'branch'])('a client that sends no %s is noticed', async (name) => {
  expect(await redWithout(name)).toEqual([`${surface}/client/sends-createDelivery.${name}`])
})
