import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'

const document = `
openapi: 3.0.3
info: { title: Motor, version: '1', x-document: sayfa.txt }
security: [{ anahtar: [] }]
paths:
  /gonderiler:
    post:
      operationId: gonderiAc
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/YeniGonderi' } } }
      responses:
        '200': { description: Zaten vardı, content: { application/json: { schema: { $ref: '#/components/schemas/Cevap' } } } }
        '201': { description: Açıldı, content: { application/json: { schema: { $ref: '#/components/schemas/Cevap' } } } }
        '400': { description: Hatalı, content: { application/json: { schema: { $ref: '#/components/schemas/Hata' } } } }
        '401': { description: Anahtar yok, content: { application/json: { schema: { $ref: '#/components/schemas/Hata' } } } }
components:
  securitySchemes: { anahtar: { type: apiKey, in: header, name: X-Motor-Key } }
  schemas:
    YeniGonderi: { type: object, required: [siparisNo], properties: { siparisNo: { type: string } } }
    Cevap:
      type: object
      required: [veri]
      properties:
        veri:
          type: object
          required: [gonderiNo]
          properties:
            gonderiNo: { type: string }
            siparisNo: { type: string }
            olusturma: { type: string, format: date-time }
    Hata:
      type: object
      required: [hata]
      properties:
        hata:
          type: object
          required: [kod, mesaj]
          properties: { kod: { type: string }, mesaj: { type: string }, alan: { type: string } }
`
const page = `Aynı siparisNo ikinci kez gelirse ilk gönderi 200 ile döner.
Hatalı istek 400 alır, hata.kod GECERSIZ_ISTEK olur.`
const sheet = `
name: Motor
party: courier
integrator: pos
serves:
  credentials: { anahtar: { header: X-Motor-Key } }
  orders: { create: gonderiAc, id: gonderiNo, givenBy: partner }
  repeats:
    - operation: gonderiAc
      by: { member: siparisNo }
      answer: replay
      status: 200
      quote: Aynı siparisNo ikinci kez gelirse ilk gönderi 200 ile döner.
      document: sayfa.txt
  refusals:
    invalid:
      status: 400
      body: { hata: { kod: GECERSIZ_ISTEK, mesaj: '{message}', alan: '{member}' } }
      quote: Hatalı istek 400 alır, hata.kod GECERSIZ_ISTEK olur.
      document: sayfa.txt
`

const surface = 'motor/courier' as Surface
let mock: MockServer

beforeAll(async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'motor')
  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'openapi.yaml'), document)
  writeFileSync(join(folder, 'partner.yaml'), sheet)
  writeFileSync(join(folder, 'documents', 'sayfa.txt'), page)
  await enrolFolders([folder])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

async function created(at: string, key = 'anahtar_test') {
  const response = await fetch(`${at}/gonderiler`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-motor-key': key },
    body: '{"siparisNo":"S-1"}',
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

test('the mock answers a repeat with the first answer and the documented status', async () => {
  const world = await new MockClient(mock).createWorld({
    clock: { mode: 'frozen', now: '2026-12-01T10:00:00.000Z' },
  })
  const [first, again] = [await created(world.urlOf(surface)), await created(world.urlOf(surface))]
  expect(first).toMatchObject({ status: 201, body: { veri: { olusturma: '2026-12-01T10:00:00.000Z' } } })
  expect(again).toEqual({ ...first, status: 200 })
})

test('a refusal whose body nobody shows says what is wrong, however deep its members lie', async () => {
  const world = await new MockClient(mock).createWorld()
  expect(await created(world.urlOf(surface), 'x')).toEqual({
    status: 401,
    body: { hata: { kod: 'WRONG_CREDENTIAL', mesaj: 'Wrong credentials', alan: 'anahtar' } },
  })
})

interface Answers {
  first: number
  again: number
  code: string
}

/** Which of these checks go red on a server that answers so. */
async function redOf({ first, again, code }: Answers): Promise<string[]> {
  const taken = new Set<string>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { siparisNo } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { siparisNo?: string }
      const status = siparisNo === undefined ? 400 : taken.has(siparisNo) ? again : first
      if (siparisNo !== undefined) taken.add(siparisNo)
      response.writeHead(status, { 'content-type': 'application/json' })
      const body = status === 400 ? { hata: { kod: code, mesaj: '-' } } : { veri: { gonderiNo: siparisNo } }
      response.end(JSON.stringify(body))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, { surface, baseUrl, credentials: { anahtar: 'a' } })
  const session = new Session(suite, settings, { seed: 1, runTag: 'wrapped', startedAt: Date.now() }, {})
  const asked = ['taken/gonderiAc', 'repeat/gonderiAc', 'refusal/gonderiAc-400-code']
  const checks = suite.checks.filter(({ id }) => asked.includes(id.slice(surface.length + 1)))
  expect(checks).toHaveLength(asked.length)
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  server.closeAllConnections()
  server.close()
  return records
    .filter(({ outcome, level }) => outcome === 'failed' && level === 'must')
    .map(({ id }) => id.slice(surface.length + 1))
}

test.each<[string, Answers, string[]]>([
  ['a correct server is not accused', { first: 201, again: 200, code: 'GECERSIZ_ISTEK' }, []],
  [
    'a repeat that passes for a creation is noticed',
    { first: 201, again: 201, code: 'GECERSIZ_ISTEK' },
    ['repeat/gonderiAc'],
  ],
  [
    'a creation that passes for a repeat is noticed',
    { first: 200, again: 200, code: 'GECERSIZ_ISTEK' },
    ['taken/gonderiAc'],
  ],
  [
    'another code than the documented one is noticed',
    { first: 201, again: 200, code: 'HATA' },
    ['refusal/gonderiAc-400-code'],
  ],
])('%s', async (_what, answers, red) => {
  expect(await redOf(answers)).toEqual(red)
})
