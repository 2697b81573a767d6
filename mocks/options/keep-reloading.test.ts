import { mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MockClient } from '../client/mock-client.js'
import { keepReloading, type Reread } from './keep-reloading.js'
import { mockOptions, type MockOptions } from './mock-options.js'
import { needsRestart } from './needs-restart.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'

const file = join(mkdtempSync(join(tmpdir(), 'uyum-reload-')), 'options.json')
const surface = 'muditakurye/courier'

let server: MockServer
let mock: MockClient
let stopWatching: () => void

const inFile = (): MockOptions => ({ ...(JSON.parse(readFileSync(file, 'utf8')) as MockOptions), port: 0 })
const read = async (): Promise<Reread> => ({ options: await mockOptions(inFile()) })

/** Written beside and moved into place, as editors do it. */
function write(options: MockOptions): void {
  writeFileSync(`${file}.new`, JSON.stringify(options))
  renameSync(`${file}.new`, file)
}

beforeEach(async () => {
  write({})
  const { options } = await read()
  server = await startMockServer(options)
  mock = new MockClient(server)
  stopWatching = keepReloading(server, [file], options, read)
})
afterEach(() => {
  stopWatching()
  return server.close()
})

async function order(apiKey: string, orderId: string): Promise<number> {
  const { status } = await fetch(`${mock.urlOf(surface)}/webhook/third-party/order`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
    body: JSON.stringify({
      orderId,
      restaurantId: 'rest_test0000001',
      customerName: 'Ayşe Yılmaz',
      deliveryAddress: 'Moda Caddesi 1, Kadıköy',
    }),
  })
  return status
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(50)
}

test('what was sent before is replayed in the world as it is now', async () => {
  expect(await order('yk_test_key', 'order_1')).toBe(202)
  const [sent] = await mock.listExchanges()
  write({ credentials: { 'muditakurye/courier': { apiKey: 'yk_other' } } })
  await until(async () => (await order('yk_other', 'order_2')) === 202)
  expect((await mock.replayExchange(sent!.id)).response.status).toBe(401)
})

test('a changed credential takes effect, and what was stored stays', async () => {
  expect(await order('yk_test_key', 'order_1')).toBe(202)
  write({
    credentials: { [surface]: { apiKey: 'yk_changed' } },
    readings: { 'muditakurye.duplicate-order': 'conflict' },
  })
  await until(async () => (await order('yk_test_key', 'order_0')) === 401)
  expect(await order('yk_changed', 'order_1')).toBe(409)
  expect(await order('yk_changed', 'order_2')).toBe(202)
  expect((await mock.listExchanges({ surface })).length).toBeGreaterThanOrEqual(4)
})

test('a limit of the configuration comes and goes with it', async () => {
  write({ rateLimits: [{ surface, limit: 0 }] })
  await until(async () => (await order('yk_test_key', 'order_3')) === 429)
  write({})
  await until(async () => (await order('yk_test_key', 'order_3')) === 202)
})

test('what cannot be used changes nothing', async () => {
  write({ readings: { 'muditakurye.no-such-reading': 'x' } })
  await wait(600)
  expect(await order('yk_test_key', 'order_4')).toBe(202)
})

test('a file that the handlers import is watched, one that is broken too', async () => {
  const folder = dirname(file)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'))
  const answers = join(folder, 'answers.ts')
  writeFileSync(answers, "export const text: string = 'first'")
  const handlers = join(folder, 'handlers.ts')
  writeFileSync(
    handlers,
    "import { http, HttpResponse } from 'msw'\nimport { text } from './answers.js'\nexport default [http.get('*/told', () => HttpResponse.text(text))]",
  )
  const told = async (): Promise<string> => (await fetch(`${server.baseUrl}/told`)).text()
  write({ handlers })
  await until(async () => (await told()) === 'first')
  writeFileSync(answers, "export const text: string = 'second'")
  await until(async () => (await told()) === 'second')
  writeFileSync(answers, "export const text: string = 'thi")
  await wait(600)
  expect(await told()).toBe('second')
  writeFileSync(answers, "export const text: string = 'third'")
  await until(async () => (await told()) === 'third')
})

describe('what a running mock cannot take up', () => {
  test('is named', () => {
    expect(
      needsRestart(
        { port: 4010, limits: { headers: 10 } },
        { host: '0.0.0.0', token: 'a', tls: { names: ['mock'] }, limits: { headers: 20, headerBytes: 1000 } },
      ),
    ).toEqual(['mock.host', 'mock.token', 'mock.tls', 'mock.limits.headerBytes'])
  })

  test('is not what says the same as nothing', () => {
    expect(needsRestart({}, { port: 4010, host: '127.0.0.1', store: 'memory', tls: false })).toEqual([])
  })

  test('is told with the reload', async () => {
    stopWatching()
    const { options } = await read()
    stopWatching = keepReloading(server, [file], options, async () => ({
      ...(await read()),
      needsRestart: needsRestart({ port: 0 }, { ...inFile(), host: '::' }),
    }))
    const written = vi.spyOn(process.stderr, 'write')
    write({ rateLimits: [{ surface, limit: 0 }] })
    await expect
      .poll(() => written.mock.calls.flat().join(''))
      .toMatch(/reloaded .*but for mock\.host: start/)
    written.mockRestore()
    expect(await order('yk_test_key', 'order_5')).toBe(429)
  })
})
