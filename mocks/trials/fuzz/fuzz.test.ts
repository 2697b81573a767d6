import { afterAll, beforeAll, expect, test } from 'vitest'
import { startReceiver, type RecordingReceiver } from '../../deliveries/attempts/recording-receiver.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { fuzz } from './fuzz-run.js'

// A sample of `npm run fuzz`, always the same: that nothing of it breaks the mock.

let server: MockServer
let receiver: RecordingReceiver
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.close()
  await server.close()
})

test('whatever is sent, the mock stands it', async () => {
  const { findings, requests } = await fuzz({
    port: Number(new URL(server.baseUrl).port),
    seed: 1,
    from: 0,
    requests: 2000,
    seconds: 10,
    receiver: receiver.baseUrl,
  })
  expect(findings.map(({ attempt, name, what }) => `${attempt} ${name}: ${what}`)).toEqual([])
  expect(requests).toBeGreaterThan(500)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
