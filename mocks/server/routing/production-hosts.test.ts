import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../mock-server.js'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

/** What a client sends that finds the mock at the partner's name, through a hosts file or a proxy. */
async function send(host: string, path: string, body: unknown, headers = {}, method = 'POST') {
  const sent = request(server.baseUrl, {
    method,
    path,
    headers: { host, 'content-type': 'application/json', ...headers },
  })
  sent.end(body === undefined ? undefined : JSON.stringify(body))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: await json(response) }
}

const restaurant = { ApiKey: 'hk_test_key', ApiSecret: 'hk_test_secret', RestaurantID: 'hk_test_restaurant' }

describe('a request that names a partner’s documented host', () => {
  test.each([
    ['www.hiziryemek.com', '/api/v1/pos-webhook/webhook', 401],
    ['backend.paketsefim.com', '/api/v1/webhook/courier/status-update', 400],
    ['bkyemek.com', '/api/v1/restoran_pos_giris', 401],
    ['api.hesapkurye.com', '/OutSource/Cancel', 401],
    ['api.muditakurye.com.tr', '/webhook/third-party/order', 401],
  ])('%s%s reaches that partner', async (host, path, status) => {
    expect((await send(host, path, { RestaurantID: 'wrong' })).status).toBe(status)
  })

  test.each(['api.hesapkurye.com:80', 'API.HesapKurye.com', 'api.hesapkurye.com:443'])(
    'in any spelling: %s',
    async (host) => {
      expect((await send(host, '/OutSource/check-credential', restaurant)).status).toBe(200)
    },
  )

  test('through a proxy, by the whole URL', async () => {
    const url = 'http://api.hesapkurye.com/OutSource/check-credential'
    expect((await send('127.0.0.1', url, restaurant)).status).toBe(200)
  })

  test('is that partner’s alone: another’s path is unknown there', async () => {
    expect(await send('api.muditakurye.com.tr', '/OutSource/check-credential', restaurant)).toEqual({
      status: 404,
      body: { error: 'No such endpoint', code: 'NOT_FOUND' },
    })
  })

  test('has its sandboxes and the control API as ever', async () => {
    const saved = await send('api.hesapkurye.com', '/@box/OutSource/check-credential', restaurant)
    expect(saved.status).toBe(200)
    const exchanges = await send('api.hesapkurye.com', '/@box/_uyum/exchanges', undefined, {}, 'GET')
    expect(exchanges.body).toMatchObject([
      {
        surface: 'hesapkurye/courier',
        operation: 'checkCredential',
        request: { path: '/OutSource/check-credential' },
      },
    ])
  })
})

test('any other host reaches every surface', async () => {
  expect((await send('uyum.test', '/hesapkurye/courier/OutSource/check-credential', restaurant)).status).toBe(
    200,
  )
  expect((await send('uyum.test', '/OutSource/check-credential', restaurant)).status).toBe(200)
})
