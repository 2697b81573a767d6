import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { createOrder, sendOrder } from '../../client/tested/sample-order-call.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { MockClient } from '../../client/mock-client.js'

let server: MockServer
let mock: MockClient

beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})

describe('exchanges', () => {
  test('are filtered by surface, operation and status', async () => {
    await sendOrder(mock, 'order_a')
    await sendOrder(mock, '')
    expect(await mock.listExchanges()).toHaveLength(2)
    const [accepted, ...others] = await mock.listExchanges({ ...createOrder, status: 202 })
    expect(others).toEqual([])
    expect(accepted?.request.headers['x-api-key']).toBe('[redacted]')
    expect(await mock.listExchanges({ surface: 'bkyemek/pos' })).toEqual([])
  })

  test('go into a HAR file', async () => {
    await sendOrder(mock, 'order_a')
    const { log } = await mock.exportExchanges()
    expect(log.version).toBe('1.2')
    expect(log.entries).toMatchObject([
      {
        request: {
          method: 'POST',
          url: `${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`,
          postData: { mimeType: 'application/json' },
        },
        response: { status: 202 },
      },
    ])
  })

  test('are replayed with the secrets that they were sent with', async () => {
    await sendOrder(mock, 'order_a')
    const [first] = await mock.listExchanges()
    await mock.declareFault({ match: createOrder, effect: { error: '503' }, times: 1 })
    expect((await mock.replayExchange(first!.id)).response.status).toBe(503)
    expect((await mock.replayExchange(first!.id)).response.status).toBe(202)
    expect(await mock.listExchanges()).toHaveLength(3)
    await expect(mock.replayExchange('99')).rejects.toMatchObject({ status: 404 })
  })

  test('are replayed with changes, and with the secrets that are shown as none', async () => {
    await sendOrder(mock, 'order_a')
    const [{ id, request } = { id: '', request: undefined }] = await mock.listExchanges()
    const body = JSON.stringify({ ...(JSON.parse(request!.body) as object), orderId: 'order_b', note: 1 })
    const headers = Object.fromEntries(
      Object.entries(request!.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    )
    const replayed = await mock.replayExchange(id, { headers, body })
    expect([replayed.response.status, replayed.request.body]).toEqual([202, body])
    expect(replayed.request.headers['x-api-key']).toBe('[redacted]')
    expect(
      (await mock.replayExchange(id, { headers: { ...headers, 'x-api-key': 'wrong' } })).response.status,
    ).toBe(401)
    expect((await mock.replayExchange(id, { path: '/nowhere' })).response.status).toBe(404)
    await expect(mock.replayExchange(id, { body: '{"orderId": "[redacted]"}' })).resolves.toMatchObject({
      request: { body: expect.stringContaining('order_a') as string },
    })
    await expect(mock.replayExchange(id, { body: '{"other": "[redacted]"}' })).rejects.toMatchObject({
      status: 400,
    })
  })

  test('are listed a line each, with the orders that they name, and whether a text stands in them', async () => {
    await sendOrder(mock, 'order_a', { customerName: 'ISPARTALI İsmail' })
    await sendOrder(mock, 'order_b')
    const rows = await mock.listExchangeRows({ text: 'ıspartalı ismail' })
    expect(rows).toMatchObject([
      { id: '2', status: 202, violations: 0, orders: ['order_b'], found: false },
      { id: '1', status: 202, violations: 0, orders: ['order_a'], found: true },
    ])
    expect(await mock.listExchangeRows({ limit: 1, after: '2' })).toMatchObject([{ id: '1' }])
    expect(rows[0]).not.toHaveProperty('request')
  })

  test('tell what the partner says of the place that broke the contract', async () => {
    await fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'yk_test_key' },
      body: '{"orderId": "o", "restaurantId": "r", "customerName": "n", "items": [{"name": "a", "quantity": "2"}]}',
    })
    const { violations } = await mock.getExchange('1')
    expect(violations).toMatchObject([
      {
        path: '/request/body',
        quote: expect.stringContaining('deliveryAddress') as string,
        document: 'siparis-olusturma.txt',
      },
      { path: '/request/body/items/0/quantity', quote: expect.stringContaining('quantity') as string },
    ])
    await expect(mock.getExchange('99')).rejects.toMatchObject({ status: 404 })
  })

  test('are seen as they happen', async () => {
    await sendOrder(mock, 'order_a')
    const watching = new AbortController()
    const seen: string[] = []
    const done = (async () => {
      for await (const { request } of mock.watchExchanges(watching.signal, '0')) {
        seen.push((JSON.parse(request.body) as { orderId: string }).orderId)
        if (seen.length === 1) await mock.reset().then(() => sendOrder(mock, 'order_b'))
        if (seen.length === 2) watching.abort()
      }
    })()
    await done
    expect(seen).toEqual(['order_a', 'order_b'])
  })
})

describe('verify', () => {
  test('passes where it happened as often as it should', async () => {
    await sendOrder(mock, 'order_a')
    await sendOrder(mock, 'order_a')
    const { verdict, matched } = await mock.verify({
      match: { ...createOrder, fields: { orderId: 'order_a' }, answer: { status: 'accepted' } },
      count: { exactly: 2 },
    })
    expect({ verdict, matched }).toEqual({ verdict: 'passed', matched: ['2', '1'] })
  })

  test('fails with what came nearest', async () => {
    await sendOrder(mock, 'order_a')
    expect(await mock.verify({ match: { ...createOrder, fields: { orderId: 'order_b' } } })).toEqual({
      verdict: 'failed',
      matched: [],
      nearMisses: [
        {
          id: '1',
          distance: 1,
          differences: [{ path: 'fields.orderId', expected: 'order_b', actual: 'order_a' }],
        },
      ],
      reason: 'expected at least 1, found 0',
    })
  })

  test('passes where one came after the other', async () => {
    await sendOrder(mock, 'order_a')
    await sendOrder(mock, 'order_b')
    const order = ['order_a', 'order_b'].map((orderId) => ({ fields: { orderId } }))
    expect(await mock.verify({ match: createOrder, order })).toMatchObject({
      verdict: 'passed',
      matched: ['1', '2'],
    })
    expect(await mock.verify({ match: createOrder, order: order.toReversed() })).toMatchObject({
      verdict: 'failed',
      matched: ['2'],
      nearMisses: [{ id: '1', differences: [{ path: 'order' }] }, { id: '2' }],
    })
    await expect(mock.verify({ count: { exactly: 1 } })).rejects.toMatchObject({ status: 400 })
  })

  test('looks back only so far', async () => {
    await mock.freezeClock()
    await sendOrder(mock, 'order_a')
    await mock.advanceClock(60)
    const { verdict } = await mock.verify({ match: createOrder, count: { atMost: 0 }, within: 30 })
    expect(verdict).toBe('passed')
  })
})

describe('the query of a call', () => {
  test('stands in journal and HAR, without its secrets', async () => {
    const health = `${mock.urlOf('muditakurye/courier')}/webhook/third-party/health`
    await fetch(`${health}?tenant=x%20y&api_key=abc&note=yk_test_key&note=yk%5Ftest%5Fkey&flag`)
    const [exchange] = await mock.listExchanges()
    expect(exchange!.request.path).toBe('/webhook/third-party/health')
    expect(exchange!.request.query).toBe(
      'tenant=x%20y&api_key=[redacted]&note=[redacted]&note=[redacted]&flag',
    )
    const [entry] = (await mock.exportExchanges()).log.entries as { request: Record<string, unknown> }[]
    expect(entry!.request['url']).toBe(`${health}?${exchange!.request.query}`)
    expect(entry!.request['queryString']).toEqual([
      { name: 'tenant', value: 'x y' },
      { name: 'api_key', value: '[redacted]' },
      { name: 'note', value: '[redacted]' },
      { name: 'note', value: '[redacted]' },
      { name: 'flag', value: '' },
    ])
  })

  test('is not there where there was none', async () => {
    await fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/health`)
    expect((await mock.listExchanges())[0]!.request).not.toHaveProperty('query')
  })
})

describe('exchanges in pages', () => {
  test('each once, newest first, filtered before they are counted', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await sendOrder(mock, `order_${id}`)
      await fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/health`)
    }
    const filter = { operation: 'createOrder', limit: 2 }
    const pages: string[][] = []
    let after: string | undefined
    do {
      const page = await mock.listExchanges({ ...filter, ...(after !== undefined && { after }) })
      pages.push(page.map(({ id }) => id))
      after = page.at(-1)?.id
    } while (after !== undefined)
    expect(pages).toEqual([['9', '7'], ['5', '3'], ['1'], []])
  })

  test.each(['limit=0', 'limit=-1', 'limit=x', 'limit=1.5', 'after=x', 'after=', 'limit=1e3'])(
    '?%s is refused',
    async (query) => {
      const response = await fetch(
        `${mock.urlOf('muditakurye/courier').replace(/muditakurye.*/, '_uyum')}/exchanges?${query}`,
      )
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        error: expect.stringMatching(/^listing exchanges: expected (limit|after) to be/) as string,
      })
    },
  )
})
