import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/bkyemek/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

const [receiveOrder] = operationsOf(contract, 'bkyemek/pos')
const sample = receiveOrder!.examples.get('allFields') as Record<string, unknown>
const ownPair = { 'X-API-KEY': 'bk_test_key', 'X-API-SECRET': 'bk_test_secret' }
const taken = { success: true, message: 'Sipariş alındı.' }

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

async function send(
  body: unknown,
  headers: Record<string, string> = ownPair,
  baseUrl = server.baseUrl,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/bkyemek/pos/api/v1/restoran_pos_giris`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

function refusal(status: number, message: string): { status: number; body: unknown } {
  return { status, body: { success: false, message } }
}

describe('a POS takes an order', () => {
  test.each([...receiveOrder!.examples])(
    'of the contract with the page’s placeholders (%s)',
    async (_, body) => {
      expect(await send(body, receiveOrder!.sampleHeaders)).toEqual({ status: 200, body: taken })
    },
  )

  test('a second time as if it were the first', async () => {
    const order = { ...sample, siparis_id: 20001 }
    expect(await send(order)).toEqual({ status: 200, body: taken })
    expect(await send(order)).toEqual({ status: 200, body: taken })
  })
})

describe('a POS refuses', () => {
  const { adres: _adres, ...withoutAddress } = sample

  test.each([
    ['a missing field', withoutAddress, 'Eksik veya hatalı alan: adres'],
    ['a faulty field', { ...sample, adres_kat: ['3'] }, 'Eksik veya hatalı alan: adres_kat'],
    [
      'a faulty item',
      { ...sample, siparis_icerikleri: [{ urun_adi: 'Ayran' }] },
      'Eksik veya hatalı alan: siparis_icerikleri.0.tercihler_adi',
    ],
    [
      'an impossible day',
      { ...sample, siparis_tarihi: '2025-02-30 18:05:00' },
      'Eksik veya hatalı alan: siparis_tarihi',
    ],
    ['broken JSON', '{"siparis_id": ', 'Eksik veya hatalı alan: gövde UTF-8 kodlu JSON değil'],
    ['a list', '[]', 'Eksik veya hatalı alan: gövde bir JSON nesnesi olmalı'],
  ])('%s with 400', async (_, body, message) => {
    expect(await send(body)).toEqual(refusal(400, message))
  })

  test('missing credentials with 401, half a pair too', async () => {
    expect(await send(sample, {})).toEqual(refusal(401, 'API Key/Secret eksik'))
    expect(await send(sample, { 'X-API-KEY': 'bk_test_key' })).toEqual(refusal(401, 'API Key/Secret eksik'))
  })

  test('wrong credentials with 403, before it looks at the order', async () => {
    const wrong = { ...ownPair, 'X-API-SECRET': 'bk_wrong' }
    expect(await send(sample, wrong)).toEqual(refusal(403, 'API bilgileri hatalı'))
    expect(await send({}, wrong)).toEqual(refusal(403, 'API bilgileri hatalı'))
  })

  test('another content type with 415', async () => {
    const answer = await send(sample, { ...ownPair, 'Content-Type': 'text/plain' })
    expect(answer).toEqual(refusal(415, 'Content-Type application/json olmalı'))
  })
})

describe('an answer can be called up', () => {
  test.each([
    [400, 'Eksik veya hatalı alan: siparis_id'],
    [401, 'API Key/Secret eksik'],
    [403, 'API bilgileri hatalı'],
    [404, 'Restoran bulunamadı'],
    [409, '10245 numaralı sipariş zaten alındı'],
    [429, 'Çok fazla istek gönderildi'],
    [500, 'POS tarafı sistem hatası'],
  ])('by Prefer and by a magic siparis_id: %i', async (status, message) => {
    expect(await send(sample, { ...ownPair, Prefer: `code=${status}` })).toEqual(refusal(status, message))
    const magic = { ...sample, siparis_id: 999_000_000 + status }
    expect(await send(magic)).toEqual(refusal(status, message))
  })
})

describe('a reading changes', () => {
  test.each([
    ['bkyemek.duplicate-order', 'refused', sample, ownPair, 409],
    ['bkyemek.half-pair', '403', sample, { 'X-API-KEY': 'bk_test_key' }, 403],
  ])('%s=%s: the answer is another', async (reading, value, body, headers, status) => {
    const other = await startMockServer(await mockOptions({ port: 0, readings: { [reading]: value } }))
    await send(body, headers, other.baseUrl)
    expect((await send(body, headers, other.baseUrl)).status).toBe(status)
    await other.close()
  })
})
