import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import { requestedOperation } from '../deliveries/sending/requested-operation.js'
import { sendOnce } from '../deliveries/sending/send-once.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer, type MockServer } from '../server/mock-server.js'

let mock: MockServer

beforeAll(async () => {
  await enrolFolders([join(import.meta.dirname, '../../suites/examples/partners/yakin-kurye')])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

test('a path is sent with what stands for its parameters', async () => {
  const { trackingId } = JSON.parse((await send('createDelivery')).response!.body) as { trackingId: string }
  const { request, response } = await send('getDelivery', { trackingId })
  expect(request.url).toMatch(new RegExp(`/deliveries/${trackingId}$`))
  expect(response?.status).toBe(200)
})

test('one that lacks something is not sent', async () => {
  await expect(send('getDelivery')).rejects.toThrow('Give --parameter trackingId=…')
})

async function send(id: string, parameters: Readonly<Record<string, string>> = {}) {
  return sendOnce({
    operation: await requestedOperation('yakin-kurye/courier', id),
    to: `${mock.baseUrl}/yakin-kurye/courier`,
    credentials: { apiKey: 'yk_deneme_anahtari' },
    set: [],
    parameters,
    timeoutMs: 5000,
  })
}
