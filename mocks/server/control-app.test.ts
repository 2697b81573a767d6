import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReceiver } from '../deliveries/attempts/recording-receiver.js'
import { MockClient } from '../client/mock-client.js'
import { sendOrder } from '../client/tested/sample-order-call.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from './mock-server.js'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

function control(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.baseUrl}/_uyum${path}`, init)
}

describe('the shapes that scripts rely on', () => {
  test.each([
    ['GET', '/health', undefined, { status: 'ok' }],
    ['POST', '/reset', undefined, { reset: true }],
    ['GET', '', undefined, { sandbox: '', surfaces: expect.any(Array) as object }],
    ['GET', '/clock', undefined, { now: expect.any(String) as string }],
    ['POST', '/clock/freeze', undefined, { now: expect.any(String) as string }],
    ['POST', '/clock/advance', { seconds: 1 }, { now: expect.any(String) as string }],
    ['GET', '/exchanges?surface=bkyemek/pos', undefined, []],
    [
      'POST',
      '/states/muditakurye/courier',
      { state: 'integration is disabled', params: {}, action: 'setup' },
      { restaurantId: expect.any(String) as string },
    ],
  ])('%s %s', async (method, path, body, answer) => {
    const response = await control(path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(answer)
  })

  test('a state that is not offered is 404, which sends a run to its next rung', async () => {
    const body = JSON.stringify({ state: 'constructor', params: {}, action: 'setup' })
    expect((await control('/states/muditakurye/courier', { method: 'POST', body })).status).toBe(404)
    expect((await control('/states/no/surface', { method: 'POST', body })).status).toBe(404)
  })
})

test('a body some thousands of levels deep is beyond a limit, and one within it is read', async () => {
  const push = (levels: number) => {
    const body = `{"surface": "kuzeypos/courier", "body": ${'['.repeat(levels)}${']'.repeat(levels)}}`
    return control('/deliveries', { method: 'POST', body })
  }
  const refused = await push(10_000)
  expect(refused.status).toBe(413)
  expect(refused.headers.get('uyum-limit')).toBe('bodyDepth')
  expect((await push(2400)).status).toBeLessThan(500)
})

describe('what the document does not describe is refused', () => {
  test.each([
    ['an unknown member', 'POST', '/clock/advance', '{"seconds": 1, "secs": 2}', /secs/],
    ['a missing member', 'POST', '/clock/advance', '{}', /seconds/],
    ['a wrong type', 'POST', '/clock/advance', '{"seconds": "1"}', /number/],
    ['a body where none is read', 'POST', '/snapshots', '{"name": "x"}', /name/],
    ['broken JSON', 'POST', '/clock/advance', '{"seconds": ', /JSON/],
    ['an unknown filter', 'GET', '/exchanges?surfac=bkyemek/pos', undefined, /surfac/],
    ['a misspelt surface', 'GET', '/exchanges?surface=bkyemek', undefined, /surface/],
  ])('%s', async (_what, method, path, body, message) => {
    const response = await control(path, { method, ...(body === undefined ? {} : { body }) })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { error: string }).error).toMatch(message)
  })
})

test('the document is sound OpenAPI 3.1', async () => {
  const source = await (await control('/openapi.json')).text()
  const config = await createConfig({ extends: ['minimal'] })
  const problems = await lintFromString({ source, config, absoluteRef: 'openapi.json' })
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  expect((JSON.parse(source) as { openapi: string }).openapi).toBe('3.1.0')
})

test('the desk holds nothing of any world, and a policy that runs its own script alone', async () => {
  const mock = await new MockClient(server).createWorld({ name: 'shown' })
  await sendOrder(mock, 'order_a', { customerName: '<script>alert(1)</script>' })
  const response = await fetch(`${server.baseUrl}/@shown/_uyum/`, { headers: { accept: 'text/html,*/*' } })
  const page = await response.text()
  expect(response.headers.get('content-type')).toContain('text/html')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(policy).not.toContain('unsafe')
  expect(page).not.toMatch(/alert|order_a|yk_test_key|style=|<style|<script>/)
})

test('what the desk is drawn by is served beside it, and no other file', async () => {
  const script = await control('/desk/desk.js')
  expect(script.headers.get('content-type')).toContain('text/javascript')
  const style = await control('/desk/desk.css')
  expect(style.headers.get('content-type')).toContain('text/css')
  expect((await script.text()).length + (await style.text()).length).toBeLessThan(300_000)
  expect((await control('/desk/desk-page.js')).status).toBe(404)
  expect((await control('/desk/..%2Fdesk-page.js')).status).toBe(404)
})

test('a surface violates a requirement from now on, and keeps it again', async () => {
  const mock = await new MockClient(server).createWorld()
  const path = 'muditakurye/courier'
  expect((await mock.listDefects(path)).filter(({ violated }) => violated)).toEqual([])
  const defect = (await mock.setDefects(path, ['credentials-required'])).find(({ violated }) => violated)
  expect(defect).toMatchObject({ name: 'credentials-required', violated: true })
  expect(defect?.text.tr).toContain('401')
  const anonymous = async () => {
    const url = `${mock.urlOf(path)}/webhook/third-party/order`
    return (await fetch(url, { method: 'POST', body: '{}' })).status
  }
  expect(await anonymous()).not.toBe(401)
  await mock.setDefects(path, [])
  expect(await anonymous()).toBe(401)
  await expect(mock.setDefects(path, ['nothing'])).rejects.toMatchObject({ status: 400 })
})

test('a target is changed by who sees none of its secrets', async () => {
  const mock = await new MockClient(server).createWorld()
  const receiver = await startReceiver()
  const target = { baseUrl: receiver.baseUrl, headers: { 'x-own': 'own-secret' } }
  const { surface, ...shown } = await mock.setDeliveryTarget('muditakurye/pos', target)
  expect(shown.headers).toEqual({ 'x-own': '[redacted]' })
  await mock.setDeliveryTarget(surface, { ...shown, timeoutMs: 4000 })
  await mock.push({ surface, operation: 'receiveStatus' })
  expect(receiver.calls[0]?.headers['x-own']).toBe('own-secret')
  await receiver.close()
})

test('a page of another origin controls nothing', async () => {
  const refused = await control('/reset', { method: 'POST', headers: { origin: 'https://evil.example' } })
  expect(refused.status).toBe(403)
  expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  const own = await control('/reset', { method: 'POST', headers: { origin: server.baseUrl } })
  expect(own.status).toBe(200)
})

test('nor does one that is called blindly, without an origin', async () => {
  const refused = await control('/exchanges', { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(refused.status).toBe(403)
})

describe('a link on another site', () => {
  const followed = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }
  const notFollowed = { ...followed, 'sec-fetch-mode': 'no-cors' }

  /** Not by fetch, which has a Sec-Fetch-Mode of its own. */
  async function status(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
    const sent = request(`${server.baseUrl}/_uyum${path}`, { method, headers }).end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    return response.statusCode!
  }

  test('opens the desk', async () => {
    expect(await status('/', { ...followed, accept: 'text/html' })).toBe(200)
  })

  test.each([
    ['form', '/reset', followed, 'POST'],
    ['frame', '/', { ...followed, 'sec-fetch-dest': 'iframe' }],
    ['image', '/', { ...notFollowed, 'sec-fetch-dest': 'image' }],
    ['script', '/exchanges', { ...notFollowed, 'sec-fetch-dest': 'script' }],
    ['fetch', '/', { ...followed, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
    ['call of another origin', '/', { ...followed, origin: 'https://evil.example' }],
  ])('is no %s', async (_what, path, headers, method?: string) => {
    expect(await status(path, headers, method)).toBe(403)
  })
})

describe('whoever asks whether it is up is told', () => {
  test('at the address that was printed', async () => {
    const response = await fetch(server.baseUrl)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      surfaces: expect.arrayContaining(['/muditakurye/courier']) as string[],
      health: '/_uyum/health',
    })
  })

  test('in a browser by a page that leads to the desk', async () => {
    const response = await fetch(server.baseUrl, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('<a href="_uyum/">')
  })

  test.each(['/', '/_uyum/', '/_uyum/health', '/_uyum/exchanges', '/_uyum/stream', '/_uyum/openapi.json'])(
    'by HEAD %s',
    async (path) => {
      const response = await fetch(server.baseUrl + path, { method: 'HEAD' })
      expect(response.status).toBe(200)
      expect(await response.text()).toBe('')
    },
  )

  test('by HEAD where the partner documents GET, and not where it does not', async () => {
    const mock = await new MockClient(server).createWorld()
    const health = `${mock.urlOf('muditakurye/courier')}/webhook/third-party/health`
    const [got, head] = [await fetch(health), await fetch(health, { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(String((await got.arrayBuffer()).byteLength))
    const order = await fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`, {
      method: 'HEAD',
    })
    expect([order.status, order.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await mock.listExchanges({ operation: 'getHealth' })).toMatchObject([
      { request: { method: 'HEAD' }, response: { body: '' }, violations: [] },
      { request: { method: 'GET' } },
    ])
  })
})

test('the desk’s links hold behind a path prefix, for they are relative to it', async () => {
  const page = await (await control('/', { headers: { accept: 'text/html' } })).text()
  expect([...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
    'data:,',
    'desk/desk.css',
    'exchange-rows?limit=60',
    'deliveries?limit=60',
    'catalog',
    'exchanges',
    'openapi.json',
  ])
  expect(page).toContain('<script src="desk/desk.js" type="module"></script>')
  const bare = await fetch(`${server.baseUrl}/@mine/_uyum`, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  })
  expect([bare.status, bare.headers.get('location')]).toEqual([302, '_uyum/'])
})

describe('a name that was led to this machine controls nothing (DNS rebinding)', () => {
  /** As a browser sends it that took the page's own name for 127.0.0.1: origin and host agree. */
  async function as(host: string, to = server, headers = {}): Promise<number | undefined> {
    const origin = `http://${host.toLowerCase()}`
    const sent = request(`${to.baseUrl}/_uyum/exchanges`, { headers: { host, origin, ...headers } }).end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    return response.statusCode
  }

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.7',
  ])('%s', async (host) => {
    expect(await as(host)).toBe(403)
  })

  test.each(['127.0.0.1', '127.0.0.1:4010', 'LOCALHOST:4010', '[::1]:4010', 'mine.localhost', 'bkyemek.com'])(
    '%s is its own',
    async (host) => {
      expect(await as(host)).toBe(200)
    },
  )

  test('behind a token any name will do', async () => {
    const behind = await startMockServer(await mockOptions({ port: 0, token: 's3cret' }))
    expect(await as('mock.company.example', behind)).toBe(401)
    expect(await as('mock.company.example', behind, { authorization: 'Bearer s3cret' })).toBe(200)
    await behind.close()
  })
})

describe('beyond loopback', () => {
  let open: MockServer
  beforeAll(async () => {
    open = await startMockServer(await mockOptions({ port: 0, host: '0.0.0.0' }))
  })
  afterAll(() => open.close())

  test.each([
    ['no token', {}, 401],
    ['a wrong one', { authorization: 'Bearer wrong' }, 401],
    ['another scheme', { authorization: 'Basic wrong' }, 401],
  ])('%s is refused', async (_what, headers, status) => {
    const response = await fetch(`${open.baseUrl}/@x/_uyum/clock`, { headers })
    expect(response.status).toBe(status)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
  })

  test('the desk asks for it itself', async () => {
    const response = await fetch(`${open.baseUrl}/_uyum/`, { headers: { accept: 'text/html,*/*' } })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    const page = await response.text()
    expect(page).toContain('desk/desk.js')
    expect(page).not.toContain('preload')
    expect((await fetch(`${open.baseUrl}/_uyum/desk/desk.js`)).status).toBe(200)
  })

  test('elsewhere a browser is asked for it, as a password', async () => {
    const response = await fetch(`${open.baseUrl}/_uyum/catalog`, {
      headers: { accept: 'text/html,*/*;q=0.8' },
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="uyum", charset="UTF-8", Bearer')
  })

  test('a token is made, and lets its owner in', async () => {
    expect(open.token).toMatch(/^[\w-]{32}$/)
    expect(await new MockClient(open).readClock()).toMatchObject({ mode: 'real' })
  })

  test('so does a URL that holds the token as its password', async () => {
    const authorization = `Basic ${Buffer.from(`ci:${open.token}`).toString('base64')}`
    const response = await fetch(`${open.baseUrl}/_uyum/clock`, { headers: { authorization } })
    expect(response.status).toBe(200)
  })

  test('health and the surfaces stay open', async () => {
    expect((await fetch(`${open.baseUrl}/_uyum/health`)).status).toBe(200)
    const anonymous = new MockClient({ baseUrl: open.baseUrl })
    expect((await sendOrder(anonymous, 'order_a')).status).toBe(202)
  })
})
