import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express, { type Express, type NextFunction, type Request, type Response as Answering } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { createWorld, uyumMiddleware } from './uyum-middleware.js'

const path = '/muditakurye/courier/webhook/third-party/order'
const order = {
  orderId: 'order_1',
  restaurantId: 'rest_test0000001',
  customerName: 'Ayşe Yılmaz',
  deliveryAddress: 'Kızılay, Ankara',
}

const listening: Server[] = []
afterEach(() => listening.splice(0).forEach((server) => server.close().closeAllConnections()))

async function listen(app: Express): Promise<string> {
  app.use((error: Error, _request: Request, response: Answering, _next: NextFunction) => {
    response.status(500).send(error.message)
  })
  const server = app.listen(0)
  listening.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function place(url: string, body: string = JSON.stringify(order), headers = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'X-API-Key': 'yk_test_key', 'Content-Type': 'application/json', ...headers },
    body,
  })
}

async function speak(baseUrl: string, lines: string): Promise<string> {
  const socket = connect(Number(new URL(baseUrl).port), '127.0.0.1')
  socket.write(lines.replaceAll('\n', '\r\n'))
  return text(socket)
}

describe('in an integrator’s own app', () => {
  test('the mocks answer at their surfaces, and the app keeps the rest', async () => {
    const app = express().use(uyumMiddleware())
    app.post('/orders', express.json(), (request: Request<object, unknown, { id: number }>, response) => {
      response.json({ mine: request.body.id })
    })
    const baseUrl = await listen(app)
    expect((await place(baseUrl + path)).status).toBe(202)
    expect(await (await place(`${baseUrl}/orders`, '{"id":7}')).json()).toEqual({ mine: 7 })
  })

  test('another revision of the documents is played where it is named', async () => {
    const baseUrl = await listen(express().use(uyumMiddleware({ revision: 'later' })))
    const status = await fetch(
      `${baseUrl}/hiziryemek/platform/api/v1/pos-webhook/restaurant-status?restaurantId=507f1f77bcf86cd799439011`,
      { headers: { 'x-webhook-secret': 'hy_test_secret' } },
    )
    expect([status.status, await status.json()]).toMatchObject([200, { isOpen: true }])
  })

  test('below a path of its own too', async () => {
    const baseUrl = await listen(express().use('/mocks', uyumMiddleware()))
    expect((await place(`${baseUrl}/mocks${path}`)).status).toBe(202)
    expect((await place(`${baseUrl}/mocks/muditakurye/courier/other`)).status).toBe(404)
  })

  test('twice, each with the whole body: a second partner is not left with an empty one', async () => {
    const baseUrl = await listen(
      express()
        .use(uyumMiddleware({ surfaces: ['kuzeypos/platform'] }))
        .use(uyumMiddleware({ surfaces: ['muditakurye/courier'] })),
    )
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('only the surfaces that are asked for', async () => {
    const baseUrl = await listen(express().use(uyumMiddleware({ surfaces: ['kuzeypos/platform'] })))
    expect((await place(baseUrl + path)).status).toBe(404)
    expect(() => uyumMiddleware({ surfaces: ['kuzey/platform'] })).toThrow(/expected one of/)
  })
})

describe('the bytes of a request', () => {
  test('reach the mock as they were sent, and the spelling of the headers', async () => {
    const world = createWorld()
    const baseUrl = await listen(express().use(uyumMiddleware({ world })))
    const body = `{ "total": 1.00, "orderId": "\\u00e7", ${JSON.stringify(order).slice(1)}`
    expect((await place(baseUrl + path, body)).status).toBe(202)
    expect(world.journal.newestFirst()[0]?.request.body).toBe(body)
  })

  test('cannot be had behind a body parser: the error says what to do', async () => {
    const baseUrl = await listen(express().use(express.json()).use(uyumMiddleware()))
    expect(await (await place(baseUrl + path)).text()).toMatch(/Mount uyumMiddleware\(\) before express.json/)
  })

  test('have a limit', async () => {
    const baseUrl = await listen(express().use(uyumMiddleware()))
    expect((await place(baseUrl + path, '"'.padEnd(10_485_762))).status).toBe(413)
  })
})

describe('what ends other servers on @mswjs/http-middleware', () => {
  test.each([
    ['TRACE', `TRACE ${path} HTTP/1.1\nHost: a\nConnection: close\n\n`, ' 405 '],
    ['a broken Host', `POST ${path} HTTP/1.1\nHost: [\nConnection: close\nContent-Length: 2\n\n{}`, ' 401 '],
    [
      'a GET with a body',
      'GET /muditakurye/courier/webhook/third-party/health HTTP/1.1\nHost: a\nConnection: close\nContent-Length: 2\n\n{}',
      ' 200 ',
    ],
    ['a bad percent escape', `GET ${path}/%E0%A4%A HTTP/1.1\nHost: a\nConnection: close\n\n`, ' 404 '],
  ])('%s', async (_, lines, status) => {
    const baseUrl = await listen(express().use(uyumMiddleware()))
    expect(await speak(baseUrl, lines)).toContain(status)
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('a connection that is reset on purpose', async () => {
    const baseUrl = await listen(express().use(uyumMiddleware({ defect: ['every-request-answered'] })))
    const manyItems = JSON.stringify({ siparis_icerikleri: Array.from({ length: 101 }, () => ({})) })
    await expect(place(`${baseUrl}/bkyemek/pos/api/v1/restoran_pos_giris`, manyItems)).rejects.toThrow(
      'fetch failed',
    )
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('one client’s cookies are not shown to the next', async () => {
    const world = createWorld()
    const baseUrl = await listen(express().use(uyumMiddleware({ world })))
    await place(baseUrl + path, undefined, { Cookie: 'session=first' })
    await place(baseUrl + path)
    expect(world.journal.newestFirst().map(({ request }) => request.headers['cookie'])).toEqual([
      undefined,
      '[redacted]',
    ])
  })
})
