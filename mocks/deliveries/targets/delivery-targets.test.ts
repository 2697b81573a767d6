import { afterAll, beforeAll, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

let server: MockServer
let mock: MockClient

const named = { baseUrl: 'https://orders.pos.example/hooks', headers: { authorization: 'Bearer s3cret' } }

beforeAll(async () => {
  const deliver = { 'bkyemek/pos': named }
  server = await startMockServer(await mockOptions({ port: 0, deliver, allowedHosts: ['courier.example'] }))
  mock = await new MockClient(server).createWorld()
})
afterAll(() => server.close())

test('those of the configuration stand in every world, without what is secret in them', async () => {
  expect(await mock.listDeliveryTargets()).toEqual([
    { surface: 'bkyemek/pos', ...named, headers: { authorization: '[redacted]' } },
  ])
})

test.each([
  'http://127.0.0.1:5001',
  'http://localhost:5001/base',
  'http://[::1]:5001',
  'https://courier.example/hook',
  'https://orders.pos.example:8443',
])('%s may be set by the control API', async (baseUrl) => {
  expect(await mock.setDeliveryTarget('kuzeypos/courier', { baseUrl })).toMatchObject({ baseUrl })
})

test.each([
  'https://elsewhere.example',
  'http://169.254.169.254/latest/meta-data',
  'http://127.evil.example',
  'http://localhost.evil.example',
  'http://0.0.0.0:5001',
  'http://10.0.0.7:5001',
])('%s was named by nobody', async (baseUrl) => {
  await expect(mock.setDeliveryTarget('kuzeypos/courier', { baseUrl })).rejects.toThrow('mock.allowedHosts')
})

test('a path that leads elsewhere was named by nobody either', async () => {
  await expect(
    mock.setDeliveryTarget('muditakurye/pos', {
      baseUrl: 'http://127.0.0.1:5001',
      paths: { receiveStatus: 'https://elsewhere.example/status' },
    }),
  ).rejects.toThrow('mock.allowedHosts')
})

test.each([
  [{ baseUrl: 'ftp://127.0.0.1' }, 'expected a base URL like'],
  [{ baseUrl: 'http:127.0.0.1' }, 'expected a base URL like'],
  [{ baseUrl: 'http:\\\\127.0.0.1' }, 'expected a base URL like'],
  [{ baseUrl: 'http://user:word@127.0.0.1' }, 'without user and password'],
  [{ baseUrl: 'http://127.0.0.1/hook#a' }, 'without a fragment'],
  [{ baseUrl: 'http://127.0.0.1', paths: { sendOrder: '/x' } }, 'expected receiveOrder'],
  [{ baseUrl: 'http://127.0.0.1', credentials: { apiKey: 'k' } }, 'expected none, got "apiKey"'],
  [{ baseUrl: 'http://127.0.0.1', headers: { 'x y': 'z' } }, 'headers'],
  [{ baseUrl: 'http://127.0.0.1', signature: 'wrong' as const }, 'muditakurye/pos'],
])('%j cannot be called', async (target, why) => {
  await expect(mock.setDeliveryTarget('kuzeypos/courier', target)).rejects.toThrow(why)
})

test('a mock that others reach calls nothing on its own machine for them, unless the configuration names it', async () => {
  const baseUrl = 'http://127.0.0.1:5001'
  for (const [allowedHosts, set] of [
    [[], false],
    [['127.0.0.1'], true],
  ] as const) {
    const open = await startMockServer(await mockOptions({ port: 0, host: '0.0.0.0', allowedHosts }))
    const setting = new MockClient(open).setDeliveryTarget('kuzeypos/courier', { baseUrl })
    if (set) expect(await setting).toMatchObject({ baseUrl })
    else await expect(setting).rejects.toThrow('mock.allowedHosts')
    await open.close()
  }
})

test('a surface that a partner serves has none', async () => {
  await expect(mock.setDeliveryTarget('kuzeypos/platform', { baseUrl: 'http://127.0.0.1' })).rejects.toThrow(
    'expected a surface that a partner calls',
  )
})

test('a faulty one in the configuration stops the mock before it starts', async () => {
  const deliver = { 'muditakurye/pos': { baseUrl: 'pos.example' } }
  await expect(mockOptions({ deliver })).rejects.toMatchObject({ name: 'ConfigurationError' })
})
