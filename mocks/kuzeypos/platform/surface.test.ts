import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/kuzeypos/contract.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { violatedRequirement } from '../../defects/violated-requirement.js'
import { platform } from './surface.js'

const path = '/api/v1/webhook/courier/status-update'
const sample = {
  restaurantId: '507f1f77bcf86cd799439011',
  orderId: '507f1f77bcf86cd799439012',
  status: 1,
}

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

function update(body: unknown, headers: Record<string, string> = {}, baseUrl = mock.baseUrl) {
  return fetch(`${baseUrl}/kuzeypos/platform${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'kz_test_key', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function bringAbout(state: string, params: object = {}) {
  const response = await fetch(`${mock.baseUrl}/_uyum/states/kuzeypos/platform`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state, params, action: 'setup' }),
  })
  return (await response.json()) as { restaurantId: string; orderId: string; apiKey: string }
}

function error(statusCode: number, name: string, message: string) {
  return { statusCode, error: name, message }
}

describe('updateCourierStatus gives every documented answer', () => {
  test('200: the page’s sample call, with only the host changed', async () => {
    const response = await fetch(`${mock.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-api-key': 'YOUR_API_KEY_HERE' },
      body: JSON.stringify(sample),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      success: true,
      message: 'Sipariş durumu başarıyla güncellendi',
      data: {
        orderId: sample.orderId,
        status: 'teslim-edilecek',
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
      },
    })
  })

  test('200: a delivery', async () => {
    const { restaurantId, orderId } = await bringAbout('order exists', { status: 'teslim-edilecek' })
    const response = await update({ restaurantId, orderId, status: 2 })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { orderId, status: 'teslim-edildi' } })
  })

  test('400: a missing key', async () => {
    const response = await update(sample, { 'x-api-key': '' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(error(400, 'Bad Request', "Header'da API key gereklidir"))
  })

  test('400: an invalid restaurantId', async () => {
    const response = await update({ ...sample, restaurantId: 'restoran-1' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(error(400, 'Bad Request', 'Geçersiz restoran ID'))
  })

  test('400: an invalid orderId', async () => {
    const response = await update({ ...sample, orderId: 'siparis-1' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(error(400, 'Bad Request', 'Geçersiz sipariş ID'))
  })

  test.each(['teslim-edildi', 'cancelled'])('400: an order that is already %s', async (status) => {
    const { restaurantId, orderId } = await bringAbout('order exists', { status })
    const response = await update({ restaurantId, orderId, status: 1 })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(
      error(400, 'Bad Request', 'Sipariş zaten teslim edildi veya iptal edildi'),
    )
  })

  test('404: an inactive integration', async () => {
    const { apiKey, ...order } = await bringAbout('integration is inactive')
    const response = await update({ ...order, status: 1 }, { 'x-api-key': apiKey })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual(
      error(404, 'Not Found', 'Kurye entegrasyonu bulunamadı veya aktif değil'),
    )
  })

  test('404: an order that the restaurant does not have', async () => {
    const response = await update({ ...sample, orderId: '507f1f77bcf86cd799439099' })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual(error(404, 'Not Found', 'Bu restoran için sipariş bulunamadı'))
  })

  test('500: an update that fails', async () => {
    const response = await update({ ...(await bringAbout('update fails')), status: 1 })
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual(error(500, 'Internal Server Error', 'Sipariş güncellenemedi'))
  })
})

describe('where the page is silent', () => {
  test.each([
    ['a status other than 1 and 2', { ...sample, status: 3 }],
    ['a status in quotes', { ...sample, status: '1' }],
    ['broken JSON', '{"restaurantId": '],
    ['a body that is no object', '[]'],
  ])('%s gets 400 in the documented shape', async (_fault, body) => {
    const response = await update(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ statusCode: 400, error: 'Bad Request' })
  })

  test('another Content-Type gets 415', async () => {
    const response = await update(sample, { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  test('a wrong key gets 404, or 401 under the reading "unauthorized"', async () => {
    expect((await update(sample, { 'x-api-key': 'wrong' })).status).toBe(404)
    const readings = { 'kuzeypos.wrong-api-key': 'unauthorized' }
    const other = await startMockServer(await mockOptions({ port: 0, readings }))
    expect((await update(sample, { 'x-api-key': 'wrong' }, other.baseUrl)).status).toBe(401)
    await other.close()
  })
})

describe('every error can be provoked', () => {
  test.each(Object.keys(platform.forcedResponses['updateCourierStatus']!))('%s by Prefer', async (name) => {
    const response = await update(sample, { prefer: `code=${name}` })
    expect(response.status).toBe(Number(name.slice(0, 3)))
    expect(await response.json()).toMatchObject({ statusCode: response.status })
  })

  test.each(platform.magicValues.map(({ value, provokes }) => [value, provokes]))(
    'the orderId %s provokes %s',
    async (orderId, provokes) => {
      const response = await update({ ...sample, orderId })
      expect(response.status).toBe(Number(provokes.slice(0, 3)))
    },
  )
})

test('each requirement that can be tested has a defect', () => {
  const testable = Object.entries(contract.requirements['kuzeypos/platform'])
    .filter(([, requirement]) => !('untestable' in requirement))
    .map(([name]) => name)
  const violated = new Set(Object.keys(platform.defects).map(violatedRequirement))
  expect([...violated].sort()).toEqual(testable.sort())
})
