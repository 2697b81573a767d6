import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { uyumMiddleware } from '../../../mocks/adapters/express/uyum-middleware.js'
import { handlers } from '../../../mocks/adapters/msw/handlers.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { signReport } from '../../../reports/attestation/sign/sign-report.js'
import { verifyReport } from '../../../reports/attestation/verify/verify-report.js'
import { proxy } from '../../observe/proxy/proxy-command.js'
import { callDeliveries } from './delivery-callers.js'

const surface = 'yakin-kurye/courier' as Surface
const apiKey = 'yk_deneme_anahtari'
const delivery = { referenceNo: 'SIP-7', recipientName: 'Ayşe', recipientPhone: '0532', address: 'Moda' }

beforeAll(async () => {
  await enrolFolders([join(import.meta.dirname, '../../examples/partners/yakin-kurye')])
})

/** What was created, and what is then read of it. */
async function createAndRead(baseUrl: string) {
  const headers = { 'content-type': 'application/json', 'x-api-key': apiKey }
  const body = JSON.stringify(delivery)
  const created = await fetch(`${baseUrl}/deliveries`, { method: 'POST', headers, body })
  const { trackingId } = (await created.json()) as { trackingId: string }
  const read = await fetch(`${baseUrl}/deliveries/${trackingId}`, { headers })
  const refused = await fetch(`${baseUrl}/deliveries/${trackingId}`)
  return { statuses: [created.status, read.status, refused.status], body: (await read.json()) as object }
}

const found = { statuses: [201, 200, 401], body: { referenceNo: 'SIP-7', status: 'RECEIVED' } }

test('MSW plays it at its documented URL', async () => {
  const intercepted = setupServer(...handlers({ surfaces: [surface] }))
  intercepted.listen({ onUnhandledRequest: 'error' })
  const answered = await createAndRead('https://api.yakinkurye.example/v1').finally(() => intercepted.close())
  expect(answered).toMatchObject(found)
})

test('the middleware plays it in an app', async () => {
  const app = createServer(uyumMiddleware({ surfaces: [surface] })).listen(0, '127.0.0.1')
  await new Promise((resolve) => app.once('listening', resolve))
  const { port } = app.address() as AddressInfo
  expect(await createAndRead(`http://127.0.0.1:${port}/${surface}`)).toMatchObject(found)
  app.closeAllConnections()
  app.close()
})

test('the desk makes an order, shows it and moves it on', async () => {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const mock = new MockClient(server)
  const [made] = await mock.createOrders(surface, {})
  await mock.advanceOrder(surface, made!.id, 'ASSIGNED')
  const orders = await mock.listOrders(surface)
  expect(orders.map(({ id, status }) => [id, status])).toContainEqual([made!.id, 'ASSIGNED'])
  const desk = await fetch(`${server.baseUrl}/_uyum/catalog`)
  expect(JSON.stringify(await desk.json())).toContain('YakınKurye')
  await server.close()
})

test('the proxy judges both sides, and its record can be signed and verified', async () => {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const enough = new AbortController()
  const record = await proxy(
    surface,
    {
      upstream: `${server.baseUrl}/${surface}`,
      port: 0,
      host: '127.0.0.1',
      minute: '60s',
      credential: [`apiKey=${apiKey}`],
    },
    {
      toolVersion: '1.2.3',
      stop: enough.signal,
      onReady: (environment) => void callDeliveries(environment, 'none').finally(() => enough.abort()),
    },
  )
  await server.close()
  expect(record.runs.map(({ side, verdict }) => [side, verdict])).toEqual([
    ['client', 'conformant'],
    ['server', 'conformant'],
  ])
  // What was asked of the sender's key is told as such.
  const secret = record.runs[0]!.matters?.find(({ id }) => id === 'secret')
  expect(secret?.state).toBe('proved')

  const out = await mkdtemp(join(tmpdir(), 'uyum-own-'))
  const { privateKey } = generateKeyPairSync('ed25519')
  const key = join(out, 'key.pem')
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await writeFile(join(out, 'results.json'), JSON.stringify(record))
  const { facts } = await signReport({ key, out, signedAt: '2026-11-22T09:30:00.000Z' })
  expect((await verifyReport(out, { key: facts.signer.keyId })).conclusion).toBe('verified')
})
