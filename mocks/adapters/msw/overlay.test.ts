import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, HttpResponse, passthrough, type RequestHandler } from 'msw'
import { afterEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { sendRaw } from '../../server/tested/raw-exchange.js'
import { loadOverlay } from './load-overlay.js'
import { overlayOf } from './overlay.js'

const path = '/webhook/third-party/order'
const production = `https://api.muditakurye.com.tr${path}`
const order = {
  orderId: 'order_1',
  restaurantId: 'rest_test0000001',
  customerName: 'Ayşe Yılmaz',
  deliveryAddress: 'Kızılay, Ankara',
}

let server: MockServer
afterEach(() => server.close())

/** The mock with an integrator's own handlers over it; gives its base URL. */
async function serve(...handlers: RequestHandler[]): Promise<string> {
  server = await startMockServer({ ...(await mockOptions({ port: 0 })), overlay: overlayOf(handlers) })
  return server.baseUrl
}

function place(url: string, headers = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'X-API-Key': 'yk_test_key', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(order),
  })
}

describe('an integrator’s handler answers before the mock', () => {
  test.each([
    ['the production URL', production],
    ['any host', `*${path}`],
    ['the mock’s path', `/muditakurye/courier${path}`],
  ])('written for %s', async (_, predicate) => {
    const baseUrl = await serve(
      http.post(predicate, () => HttpResponse.json({ mine: true }, { status: 418 })),
    )
    for (const url of [`/muditakurye/courier${path}`, `/@box/muditakurye/courier${path}`, path]) {
      const response = await place(baseUrl + url)
      expect([response.status, await response.json()]).toEqual([418, { mine: true }])
    }
  })

  test.each([204, 304])('a %i has no length, and nothing behind it', async (status) => {
    const baseUrl = await serve(http.get('*/empty', () => new HttpResponse(null, { status })))
    const answer = await sendRaw(baseUrl, 'GET /empty HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toMatch(/content-length|transfer-encoding/i)
    expect(answer).toMatch(/\r\n\r\n$/)
  })

  test('to HEAD it may tell the length of what it does not send', async () => {
    const baseUrl = await serve(
      http.head('*/large', () => new HttpResponse(null, { headers: { 'content-length': '1234' } })),
    )
    const response = await fetch(`${baseUrl}/muditakurye/courier/large`, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('1234')
  })

  test('and sees URL, headers and body as they were sent', async () => {
    const seen: unknown[] = []
    const baseUrl = await serve(
      http.post(production, async ({ request }) => {
        seen.push(request.url, request.headers.get('x-api-key'), await request.text())
      }),
    )
    expect((await place(`${baseUrl}${path}?trial=1`)).status).toBe(202)
    expect(seen).toEqual([`${production}?trial=1`, 'yk_test_key', JSON.stringify(order)])
  })

  test('once, and then the mock, which lost nothing', async () => {
    const baseUrl = await serve(
      http.post(production, () => new HttpResponse(null, { status: 503 }), { once: true }),
    )
    expect((await place(baseUrl + path)).status).toBe(503)
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('unless it lets the request pass', async () => {
    const baseUrl = await serve(
      http.post(production, () => passthrough()),
      http.all('*', () => undefined),
    )
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('on a path that no partner has; what none knows stays unknown', async () => {
    const baseUrl = await serve(http.get('/menu', () => HttpResponse.json([])))
    expect(await (await fetch(`${baseUrl}/menu`)).json()).toEqual([])
    expect((await place(`${baseUrl}/other`)).status).toBe(404)
    expect((await fetch(`${baseUrl}/_uyum/health`)).status).toBe(200)
  })

  test('and stands in the journal', async () => {
    const baseUrl = await serve(http.post(production, () => new HttpResponse('no', { status: 500 })))
    await place(baseUrl + path)
    const exchanges: unknown = await (await fetch(`${baseUrl}/_uyum/exchanges`)).json()
    expect(exchanges).toMatchObject([{ operation: 'createOrder', response: { status: 500, body: 'no' } }])
  })
})

describe('a handler cannot end the mock', () => {
  test.each([
    ['an error', () => HttpResponse.error()],
    [
      'a fault of its own',
      () => {
        throw new Error('mine')
      },
    ],
  ])('by %s', async (name, resolve) => {
    const baseUrl = await serve(http.post(production, resolve, { once: true }))
    const answer = await place(baseUrl + path).then(
      ({ status }) => status,
      (error: Error) => error.message,
    )
    expect(answer).toBe(name === 'an error' ? 'fetch failed' : 500)
    expect((await place(baseUrl + path)).status).toBe(202)
  })

  test('nor show one client’s cookies to another', async () => {
    const seen: unknown[] = []
    const baseUrl = await serve(
      http.post(production, ({ cookies, request }) => {
        seen.push(cookies, request.headers.get('cookie'))
        return HttpResponse.json(
          {},
          {
            headers: [
              ['Set-Cookie', 'a=1'],
              ['Set-Cookie', 'b=2'],
            ],
          },
        )
      }),
    )
    const [first] = [await place(baseUrl + path), await place(baseUrl + path)]
    expect(first.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(seen).toEqual([{}, null, {}, null])
  })
})

describe('uyum mock --handlers', () => {
  /** A file in a project that has msw installed. */
  function projectWith(source: string, name = 'handlers.ts'): string {
    const folder = mkdtempSync(join(tmpdir(), 'uyum-handlers-'))
    symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, name), source)
    return join(folder, name)
  }

  async function load(source: string, name?: string): Promise<string> {
    const file = projectWith(source, name)
    server = await startMockServer(await mockOptions({ port: 0, handlers: file }))
    return server.baseUrl
  }

  test.each(['export default', 'export const handlers ='])('takes a module that says %s', async (says) => {
    const baseUrl = await load(
      `import { http, HttpResponse } from 'msw'
       const status: number = 418
       ${says} [http.post('${production}', () => new HttpResponse(null, { status }))]`,
    )
    expect((await place(baseUrl + path)).status).toBe(418)
  })

  test('takes a CommonJS module, and leaves out what is for WebSocket', async () => {
    const baseUrl = await load(
      `const { http, HttpResponse, ws } = require('msw')
       const socket = ws.link('ws://localhost/chat').addEventListener('connection', () => undefined)
       module.exports = { handlers: [socket, http.get('/menu', () => HttpResponse.json([]))] }`,
      'handlers.cjs',
    )
    expect(await (await fetch(`${baseUrl}/menu`)).json()).toEqual([])
  })

  test.each([
    ['export const others = []', /found neither/],
    ['export default [1]', /found one with other things in it/],
    ['export default [', /running .*Fix the file/s],
  ])('says what is wrong with %s', async (source, message) => {
    await expect(loadOverlay(projectWith(source))).rejects.toThrow(message)
  })
})
