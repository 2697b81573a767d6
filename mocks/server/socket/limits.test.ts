import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { startReceiver } from '../../deliveries/attempts/recording-receiver.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../mock-server.js'
import { openRaw, readToEnd, sendRaw } from '../tested/raw-exchange.js'

let server: MockServer
afterEach(() => server.close())

/** A mock with these limits, and a world of it. */
async function startLimited(limits: Record<string, number>): Promise<MockClient> {
  server = await startMockServer(await mockOptions({ port: 0, limits }))
  return new MockClient(server).createWorld({ name: 'limited' })
}

const order = '/muditakurye/courier/webhook/third-party/order'

describe('a request that is too much is answered in the partner’s shape, and no exchange of its journal', () => {
  test.each(loadedSurfaces.map(({ surface }) => surface))('a body for %s', async (surface) => {
    const mock = await startLimited({ bodyBytes: 1000 })
    const { refusals } = loadedSurfaces.find((mocked) => mocked.surface === surface)!
    const response = await fetch(`${mock.urlOf(surface)}/anything`, {
      method: 'POST',
      body: 'x'.repeat(1001),
    })
    expect(response.status).toBe(413)
    expect(response.headers.get('uyum-limit')).toBe('bodyBytes')
    const body = (await response.json()) as object
    expect(Object.keys(body)).toEqual(Object.keys(refusals.tooLarge.body as object))
    expect(JSON.stringify(body)).toContain('raise mock.limits.bodyBytes of its configuration')
    expect(await mock.listExchanges()).toEqual([])
  })

  test('lists in lists', async () => {
    const mock = await startLimited({ bodyDepth: 10 })
    const url = mock.urlOf('kuzeypos/platform') + '/api/v1/webhook/courier/status-update'
    const response = await fetch(url, { method: 'POST', body: `{"a":${'['.repeat(10)}${']'.repeat(10)}}` })
    expect(await response.json()).toMatchObject({
      statusCode: 413,
      message: expect.stringContaining('bodyDepth') as string,
    })
    const text = await fetch(url, { method: 'POST', body: `{"a":"${'['.repeat(100)}\\"["}` })
    expect(text.headers.get('uyum-limit')).toBeNull()
  })

  test('headers, by their bytes', async () => {
    await startLimited({ headerBytes: 2000 })
    const answer = await sendRaw(
      server.baseUrl,
      `POST ${order} HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(3000)}\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toEqual({
      error: expect.stringContaining('raise mock.limits.headerBytes') as string,
      code: expect.any(String) as string,
    })
  })

  test('headers, by their number', async () => {
    const mock = await startLimited({ headers: 20 })
    const headers = Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`x-${place}`, '1']))
    const response = await fetch(mock.urlOf('bkyemek/pos'), { headers })
    expect(response.status).toBe(431)
    expect(await response.json()).toMatchObject({
      success: false,
      message: expect.stringContaining('headers') as string,
    })
  })

  test('requests without an answer, on many connections or on one', async () => {
    const mock = await startLimited({ requestsInFlight: 3 })
    await mock.declareFault({ effect: { wire: 'hang' } })
    const hanging = openRaw(server.baseUrl)
    const request = `GET /@limited${order} HTTP/1.1\r\nHost: a\r\n\r\n`
    hanging.write(request.repeat(3))
    await setTimeout(100)
    const refused = await sendOrder(mock, 'order_a')
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(JSON.stringify(await refused.json())).toContain('raise mock.limits.requestsInFlight')
    hanging.destroy()
    await once(hanging, 'close')
    await setTimeout(50)
    await mock.deleteAllFaults()
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
  })

  test('connections', async () => {
    await startLimited({ connections: 3 })
    const held = Array.from({ length: 4 }, () => openRaw(server.baseUrl))
    await Promise.all(held.map((socket) => once(socket, 'connect')))
    const answer = await sendRaw(
      server.baseUrl,
      `POST ${order} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 503 /)
    expect(answer).toContain('raise mock.limits.connections')
    for (const socket of held) socket.destroy()
  })

  test('sandboxes, which spring into being by being called', async () => {
    const mock = await startLimited({ worlds: 2 })
    expect((await sendOrder(new MockClient({ ...server, sandbox: 'second' }), 'order_a')).status).toBe(202)
    const third = await sendOrder(new MockClient({ ...server, sandbox: 'third' }), 'order_a')
    expect(third.status).toBe(503)
    expect(await third.json()).toMatchObject({
      error: expect.stringContaining('mock.limits.worlds') as string,
    })
    await expect(new MockClient(server).createWorld()).rejects.toThrow('mock.limits.worlds')
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    await mock.deleteWorld('second')
    expect((await sendOrder(new MockClient({ ...server, sandbox: 'third' }), 'order_a')).status).toBe(202)
  })
})

describe('a client that takes its time', () => {
  test.each([
    ['with its headers', `POST ${order} HTTP/1.1\r\nHost: a\r\nX-`],
    ['with its body', `POST ${order} HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{`],
    ['before it says anything at all', ''],
  ])('%s is not waited for', async (_what, beginning) => {
    await startLimited({ headersTimeoutMs: 300, requestTimeoutMs: 300 })
    const socket = openRaw(server.baseUrl)
    socket.write(beginning)
    expect(await readToEnd(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*requestTimeoutMs|^$/)
  })
})

describe('all worlds together are bounded', () => {
  test('in their journals: the fullest make room, whoever was not let in', async () => {
    const mock = await startLimited({ allJournalBytes: 20_000 })
    await sendOrder(mock, 'order_small', { apiKey: 'wrong' })
    for (let world = 0; world < 20; world += 1) {
      const other = new MockClient({ ...server, sandbox: `w${world}` })
      const answer = await sendOrder(other, 'order_a', { apiKey: 'wrong', customerName: 'x'.repeat(3000) })
      expect(answer.status).toBe(401)
    }
    const lengths = await Promise.all(
      Array.from({ length: 20 }, async (_, world) => {
        const other = new MockClient({ ...server, sandbox: `w${world}` })
        return (await other.listExchanges()).length
      }),
    )
    expect(lengths.filter((length) => length === 1).length).toBeLessThan(7)
    expect(lengths.at(-1)).toBe(1)
    expect(await mock.listExchanges()).toHaveLength(1)
  })

  test('in the bodies that arrive', async () => {
    const mock = await startLimited({ arrivingBytes: 5000 })
    const { pathname } = new URL(mock.urlOf('muditakurye/courier'))
    const arriving = openRaw(server.baseUrl)
    arriving.write(
      `POST ${pathname}/webhook/third-party/order HTTP/1.1\r\nHost: a\r\nContent-Length: 4999\r\n\r\n${'x'.repeat(4900)}`,
    )
    await expect
      .poll(async () => {
        const answer = await sendOrder(mock, 'order_a', { customerName: 'x'.repeat(200) })
        return [answer.status, answer.headers.get('uyum-limit')]
      })
      .toEqual([503, 'arrivingBytes'])
    arriving.destroy()
    await expect.poll(async () => (await sendOrder(mock, 'order_b')).status).toBe(202)
  })
})

describe('a world is bounded', () => {
  test.each(loadedSurfaces.filter(({ orders }) => orders?.create).map(({ surface }) => surface))(
    'its orders at %s: one more is refused, all that are there go on, and none of several is made',
    async (surface) => {
      const mock = await startLimited({ orders: 10 })
      // Some of the samples that documents speak of are there from the beginning.
      const given = (await mock.listOrders(surface)).length
      await expect(mock.createOrders(surface, { count: 11 - given })).rejects.toThrow('mock.limits.orders')
      expect(await mock.listOrders(surface)).toHaveLength(given)
      await mock.createOrders(surface, { count: 10 - given })
      await expect(mock.createOrders(surface, { count: 1 })).rejects.toThrow('mock.limits.orders')
      expect(await mock.listOrders(surface)).toHaveLength(10)
    },
  )

  test('its orders: a partner’s client gets the limit in the partner’s shape, and may repeat what it sent', async () => {
    const mock = await startLimited({ orders: 2 })
    for (const id of ['order_a', 'order_b']) expect((await sendOrder(mock, id)).status).toBe(202)
    const refused = await sendOrder(mock, 'order_c')
    expect([refused.status, refused.headers.get('uyum-limit')]).toEqual([503, 'orders'])
    expect(await refused.json()).toMatchObject({
      error: expect.stringContaining('raise mock.limits.orders') as string,
      code: expect.any(String) as string,
    })
    expect((await sendOrder(mock, 'order_a')).status).toBe(202)
    expect((await mock.listExchanges()).map(({ response }) => response.status)).toEqual([202, 202, 202])
  })

  test('its journal, by entries: the oldest make room, and it says so', async () => {
    const mock = await startLimited({ journal: 3 })
    for (const id of ['order_a', 'order_b', 'order_c', 'order_d']) await sendOrder(mock, id)
    expect((await mock.listExchanges()).map(({ id }) => id)).toEqual(['4', '3', '2'])
    expect(await mock.verify({ match: {}, count: { exactly: 3 } })).toMatchObject({ verdict: 'inconclusive' })
  })

  test('its journal, by bytes', async () => {
    const mock = await startLimited({ journalBytes: 5000 })
    for (const id of ['order_a', 'order_b', 'order_c', 'order_d']) {
      await sendOrder(mock, id, { customerName: 'x'.repeat(2000) })
    }
    expect((await mock.listExchanges()).length).toBeLessThan(3)
    expect((await mock.listExchanges())[0]).toMatchObject({ id: '4' })
  })

  test('its deliveries: beyond those that wait, none is made', async () => {
    const mock = await startLimited({ deliveries: 3 })
    const receiver = await startReceiver()
    await mock.setDeliveryTarget('bkyemek/pos', { baseUrl: receiver.baseUrl })
    await mock.push({ surface: 'bkyemek/pos', hold: true, times: 5 })
    expect((await mock.listDeliveries()).map(({ state }) => state)).toEqual(['held', 'held', 'held'])
    await expect(mock.push({ surface: 'bkyemek/pos' })).rejects.toThrow('mock.limits.deliveries')
    await mock.releaseDelivery((await mock.listDeliveries())[0]!.id)
    expect(await mock.push({ surface: 'bkyemek/pos' })).toMatchObject([{ state: 'delivered' }])
    await receiver.close()
  })

  test('its faults, rate limits and snapshots', async () => {
    const mock = await startLimited({ faults: 1, rateLimits: 1, snapshots: 1 })
    await mock.declareFault({ effect: { latencyMs: 1 } })
    await expect(mock.declareFault({ effect: { latencyMs: 1 } })).rejects.toThrow('mock.limits.faults')
    await mock.setRateLimit({ surface: 'muditakurye/courier', limit: 9 })
    await expect(
      mock.setRateLimit({ surface: 'muditakurye/courier', caller: 'k', limit: 9 }),
    ).rejects.toThrow('mock.limits.rateLimits')
    await mock.takeSnapshot()
    await expect(mock.takeSnapshot()).rejects.toThrow('mock.limits.snapshots')
  })
})

test('the control API takes in less, whatever a body unfolds to', async () => {
  await startLimited({ controlBodyBytes: 500 })
  const { gzipSync } = await import('node:zlib')
  const body = gzipSync('x'.repeat(10_000))
  const response = await fetch(`${server.baseUrl}/_uyum/faults`, {
    method: 'POST',
    headers: { 'content-encoding': 'gzip' },
    body,
  })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({
    error: expect.stringContaining('controlBodyBytes') as string,
  })
})

test('what a limit did not let in is counted', async () => {
  const mock = await startLimited({ bodyBytes: 10 })
  await sendOrder(mock, 'order_a')
  expect(await mock.readMetrics()).toContain('uyum_limit_refusals_total{limit="bodyBytes"} 1\n')
})

test.each([
  [{ bodyByte: 5 }, 'Did you mean "bodyBytes"?'],
  [{ worlds: 0 }, 'a whole number of at least 1'],
  [{ worlds: 1.5 }, 'a whole number of at least 1'],
])('%j is no limit', async (limits, why) => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  await expect(mockOptions({ limits })).rejects.toThrow(why)
})
