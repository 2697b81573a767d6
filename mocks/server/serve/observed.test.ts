import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import parse from 'parse-prometheus-text-format'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { startReceiver, type RecordingReceiver } from '../../deliveries/attempts/recording-receiver.js'
import { playSurface } from '../../call/played-surface.js'
import { defaultLimits } from '../../limits/limits.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'
import { log, useLogFormat } from '../log/log.js'
import { ServerMetrics } from '../metrics/server-metrics.js'
import { mockOptions } from '../../options/mock-options.js'
import type { WorldRouting } from '../../persistence/replicas/world-routing.js'
import { StoreUnavailable } from '../../persistence/stores/store-unavailable.js'
import { startMockServer, type MockServer } from '../mock-server.js'
import { Observer } from './observer.js'
import { serveCall } from './serve-call.js'

let server: MockServer
let receiver: RecordingReceiver
let mock: MockClient
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  receiver = await startReceiver()
})
beforeEach(async () => {
  mock = await new MockClient(server).createWorld()
})
afterAll(async () => {
  await receiver.close()
  await server.close()
})

function sandboxOf(client: MockClient): string {
  return client.urlOf('bkyemek/pos').split('/')[3]!.slice(1)
}

async function valueOf(name: string, labels: Record<string, string>): Promise<number> {
  const families = parse(await mock.readMetrics())
  const found = families
    .find((family) => family.name === name)
    ?.metrics.find((metric) =>
      Object.entries(labels).every(([label, value]) => metric.labels?.[label] === value),
    )
  return Number(found?.value ?? 0)
}

describe('GET /_uyum/metrics', () => {
  test('counts each call by surface, operation and status', async () => {
    const surface = 'muditakurye/courier'
    const accepted = { surface, operation: 'createOrder', status: '202' }
    const unknown = { surface, operation: 'none', status: '404' }
    const before = await valueOf('uyum_requests_total', accepted)
    await sendOrder(mock, 'order_a')
    await sendOrder(mock, 'order_b')
    await fetch(`${server.baseUrl}/${surface}/made/up`)
    expect(await valueOf('uyum_requests_total', accepted)).toBe(before + 2)
    expect(await valueOf('uyum_requests_total', unknown)).toBe(1)
  })

  test('counts deliveries and their attempts', async () => {
    await mock.setDeliveryTarget('bkyemek/pos', { baseUrl: receiver.baseUrl })
    receiver.answerWith({ status: 500 })
    await mock.push({ surface: 'bkyemek/pos' })
    expect(
      await valueOf('uyum_delivery_attempts_total', { surface: 'bkyemek/pos', outcome: 'refused' }),
    ).toBe(1)
    expect(await valueOf('uyum_deliveries_total', { surface: 'bkyemek/pos', outcome: 'given-up' })).toBe(1)
  })

  test('tells its worlds and connections', async () => {
    expect(await valueOf('uyum_worlds', {})).toBeGreaterThanOrEqual(1)
    expect(await valueOf('uyum_open_connections', {})).toBeGreaterThanOrEqual(1)
  })

  test('demands the token as every control does', async () => {
    const guarded = await startMockServer(await mockOptions({ port: 0, token: 's3cret' }))
    expect((await fetch(`${guarded.baseUrl}/_uyum/metrics`)).status).toBe(401)
    expect(await new MockClient(guarded).readMetrics()).toContain('uyum_worlds')
    await guarded.close()
  })
})

test('a store that does not answer is counted, and told', async () => {
  const metrics = new ServerMetrics({ worlds: () => 0, connections: () => 0, requestsInFlight: () => 0 })
  const [played] = loadedSurfaces.map((surface) => playSurface(surface))
  const enterWorld: WorldRouting = () =>
    Promise.reject(new StoreUnavailable({ en: 'the file is gone', tr: 'dosya yok' }))
  const service = { enterWorld, limits: defaultLimits, observer: new Observer(metrics) }
  const kept = createServer((request, response) => {
    void serveCall(request, response, { played: played!, path: '/x' }, '', service)
  }).listen(0, '127.0.0.1')
  await once(kept, 'listening')
  const response = await fetch(`http://127.0.0.1:${(kept.address() as AddressInfo).port}/x`)
  expect(response.status).toBe(503)
  expect(metrics.render()).toContain('uyum_store_errors_total{doing="answering a call"} 1\n')
  kept.close()
})

test.each([
  ['text', '##[error]x\n::error::x\u001b[31m'],
  ['json', '##[error]x\n::error::x\u009b31m'],
] as const)('no line of a %s log gives a command to a CI or a terminal', (format, text) => {
  const write = process.stderr.write.bind(process.stderr)
  let written = ''
  process.stderr.write = (line: string | Uint8Array) => ((written += String(line)), true)
  useLogFormat(format)
  try {
    log('warn', { en: text, tr: text }, { requestId: text })
  } finally {
    process.stderr.write = write
    useLogFormat('text')
  }
  expect(written).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/m)
  if (format === 'json') expect(JSON.parse(written)).toMatchObject({ msg: text, requestId: text })
})

describe('--log-format json', () => {
  const write = process.stderr.write.bind(process.stderr)
  let written: string
  beforeEach(() => {
    written = ''
    process.stderr.write = (text: string | Uint8Array) => {
      written += String(text)
      return true
    }
    useLogFormat('json')
  })
  afterEach(() => {
    process.stderr.write = write
    useLogFormat('text')
  })
  const lines = () =>
    written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  test('is a line for each request, without what is secret in it', async () => {
    await fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/order?key=yk_test_key`, {
      method: 'POST',
      headers: { 'x-api-key': 'yk_test_key', 'x-request-id': 'mine-7' },
      body: '{}',
    })
    expect(lines()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        level: 'info',
        msg: 'request',
        surface: 'muditakurye/courier',
        operation: 'createOrder',
        method: 'POST',
        status: 400,
        durationMs: expect.any(Number) as number,
        sandbox: sandboxOf(mock),
        requestId: 'mine-7',
      },
    ])
    expect(written).not.toContain('yk_test_key')
  })

  test('makes an id for a request whose own is not fit for a log', async () => {
    await fetch(`${mock.urlOf('muditakurye/courier')}/x`, { headers: { 'x-request-id': 'a b'.repeat(99) } })
    expect(lines()[0]!['requestId']).toMatch(/^[0-9a-f]{12}-\d+$/)
  })

  test('is a line for each attempt of a delivery, and for what is given up', async () => {
    await mock.setDeliveryTarget('bkyemek/pos', { baseUrl: receiver.baseUrl })
    receiver.answerWith({ status: 500 })
    await mock.push({ surface: 'bkyemek/pos' })
    expect(lines()).toMatchObject([
      { level: 'warn', surface: 'bkyemek/pos', operation: 'receiveOrder', sandbox: sandboxOf(mock) },
      { level: 'info', msg: 'delivery', surface: 'bkyemek/pos', attempt: 1, status: 500, state: 'given-up' },
    ])
  })
})
