import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { createJiti } from 'jiti'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportContract } from '../../../contracts/openapi/export/export-contract.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

interface Answer {
  response: { status: number }
  data?: unknown
  error?: unknown
}
type Generated = Record<string, (call: object) => Promise<Answer>>

/** The client that @hey-api/openapi-ts makes of a surface's exported file, with the mock's address in it. */
async function generatedClient(surface: Surface): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-client-'))
  const document = await exportContract(surface, {
    openapi: '3.1',
    language: 'en',
    as: 'caller',
    server: `${mock.baseUrl}/${surface}`,
  })
  writeFileSync(join(folder, 'contract.json'), JSON.stringify(document))
  await createClient({
    input: join(folder, 'contract.json'),
    output: join(folder, 'client'),
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
    logs: { level: 'silent' },
  })
  return createJiti(import.meta.url).import(join(folder, 'client', 'sdk.gen.ts'))
}

test('MuditaKurye’s takes an order and tells its health', async () => {
  const client = await generatedClient('muditakurye/courier')
  const { apiKey, basic, restaurantId } = defaultCredentials['muditakurye/courier']
  const auth = ({ scheme }: { scheme?: string }) =>
    scheme === 'basic' ? `${basic.username}:${basic.password}` : apiKey
  const body = {
    orderId: 'order_generated',
    restaurantId,
    customerName: 'Ahmet Yılmaz',
    deliveryAddress: 'Atatürk Caddesi No: 123, Çankaya, Ankara',
  }

  expect((await client['getHealth']!({ auth })).response.status).toBe(200)
  expect((await client['createOrder']!({ auth, body })).response.status).toBe(202)
})

test('Hesap Kurye’s, whose credentials stand in the body, checks them and lists payment methods', async () => {
  const client = await generatedClient('hesapkurye/courier')
  const { apiKey, apiSecret, restaurantId } = defaultCredentials['hesapkurye/courier']
  const body = { ApiKey: apiKey, ApiSecret: apiSecret, RestaurantID: restaurantId }

  expect((await client['checkCredential']!({ body })).response.status).toBe(200)
  expect((await client['getPaymentMethods']!({ body })).data).toBeInstanceOf(Array)
})

test('HızırYemek’s and KuzeyPOS’s are answered with the documented refusal of an unknown order', async () => {
  const hiziryemek = await generatedClient('hiziryemek/platform')
  const kuzeypos = await generatedClient('kuzeypos/platform')
  const unknown = '507f1f77bcf86cd799439fff'

  const status = await hiziryemek['updateOrderStatus']!({
    auth: () => defaultCredentials['hiziryemek/platform']['secretKey'],
    body: { orderId: unknown, status: 'preparing' },
  })
  const delivered = await kuzeypos['updateCourierStatus']!({
    auth: () => defaultCredentials['kuzeypos/platform']['apiKey'],
    body: {
      restaurantId: defaultCredentials['kuzeypos/platform']['restaurantId'],
      orderId: unknown,
      status: 2,
    },
  })

  expect(status.response.status).toBe(404)
  expect(delivered.error).toMatchObject({ statusCode: 404, message: 'Bu restoran için sipariş bulunamadı' })
})
