import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MockClient } from './client/mock-client.js'
import { keepReloading } from './keep-reloading.js'
import { mockOptions, type MockWishes } from './mock-options.js'
import { startMockServer, type MockServer } from './server/mock-server.js'

const file = join(mkdtempSync(join(tmpdir(), 'uyum-reload-')), 'wishes.json')
const surface = 'muditakurye/courier'

let server: MockServer
let mock: MockClient
let stopWatching: () => void

const read = (): Promise<Awaited<ReturnType<typeof mockOptions>>> =>
  mockOptions({ ...(JSON.parse(readFileSync(file, 'utf8')) as MockWishes), port: 0 })

/** Written beside and moved into place, as editors do it. */
function write(wishes: MockWishes): void {
  writeFileSync(`${file}.new`, JSON.stringify(wishes))
  renameSync(`${file}.new`, file)
}

beforeEach(async () => {
  write({})
  server = await startMockServer(await read())
  mock = new MockClient(server)
  stopWatching = keepReloading(server, [file], read)
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
