import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer } from '../server/mock-server.js'
import { MockClient } from './mock-client.js'

let server: Awaited<ReturnType<typeof startMockServer>>
let mock: MockClient
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  mock = new MockClient({ baseUrl: server.baseUrl })
})
afterAll(() => server.close())

test('an order is read back as it was sent, whatever the surface calls it', async () => {
  const { order, id } = await mock.createOrder('bkyemek/pos')
  const siparis_id = Number(id)
  expect(await mock.readBack('bkyemek/pos', 'receiveOrder', { siparis_id })).toEqual({
    found: true,
    count: 1,
    order,
  })
  expect(await mock.readBack('bkyemek/pos', 'receiveOrder', { siparis_id: siparis_id + 1 })).toEqual({
    found: false,
  })
})

test('a package tells where it stands, by the number in either spelling', async () => {
  const { id } = await mock.createOrder('hesapkurye/courier', { status: 9 })
  const cancelled = { found: true, order: { StatusValue: 9, Status: 'Sipariş iptal edildi' } }
  for (const ids of [{ RemoteOrderNumber: id }, { remoteOrderNumber: id }])
    expect(await mock.readBack('hesapkurye/courier', 'savePackage', ids)).toMatchObject(cancelled)
})

test('without the secrets that it came with', async () => {
  const { id } = await mock.createOrder('hesapkurye/courier')
  const held = await mock.readBack('hesapkurye/courier', 'savePackage', { RemoteOrderNumber: id })
  expect(JSON.stringify(held)).not.toMatch(/ApiKey|ApiSecret/)
})

test.each([{ ids: {} }, { ids: { orderId: 'a' }, order: 1 }])('refuses %j', async (more) => {
  const answer = await fetch(`${server.baseUrl}/_uyum/read-back`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ surface: 'hiziryemek/pos', operation: 'receiveOrder', ...more }),
  })
  expect(answer.status).toBe(400)
})
