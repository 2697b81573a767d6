import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/muditakurye/contract.js'
import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { signatureOf } from './signature.js'

const operations = operationsOf(contract, 'muditakurye/pos')

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

async function send(
  { path }: Operation,
  body: unknown,
  headers: Record<string, string> = signed(body),
  baseUrl = server.baseUrl,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl}/muditakurye/pos${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: textOf(body),
  })
  return { status: response.status, body: await response.json() }
}

function signed(body: unknown, secret = 'wh_test_secret'): Record<string, string> {
  return { 'X-MuditaKurye-Signature': signatureOf(Buffer.from(textOf(body)), secret) }
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

function exampleOf(operation: Operation): Record<string, unknown> {
  return [...operation.examples.values()][0] as Record<string, unknown>
}

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  const event = exampleOf(operation)

  test('takes the contract’s example with the headers of its sample', async () => {
    const fresh = await startMockServer(await mockOptions({ port: 0 }))
    expect(await send(operation, event, operation.sampleHeaders, fresh.baseUrl)).toEqual({
      status: 200,
      body: { received: true, repeated: false },
    })
    await fresh.close()
  })

  test('takes an event that is delivered twice, and changes nothing', async () => {
    const delivered = { ...event, orderId: 'order_twice' }
    await send(operation, delivered)
    expect(await send(operation, delivered)).toEqual({
      status: 200,
      body: { received: true, repeated: true },
    })
  })

  test('refuses an event without a signature and one with a wrong signature', async () => {
    expect(await send(operation, event, {})).toEqual({
      status: 401,
      body: { error: 'Missing signature', code: 'AUTHENTICATION_FAILED' },
    })
    expect(await send(operation, event, signed(event, 'wh_other'))).toEqual({
      status: 401,
      body: { error: 'Invalid signature', code: 'AUTHENTICATION_FAILED' },
    })
  })

  test('refuses what is no event', async () => {
    expect((await send(operation, '{"orderId": ')).status).toBe(400)
    expect(await send(operation, { ...event, orderId: 7 })).toEqual({
      status: 422,
      body: {
        error: 'Validation error',
        code: 'VALIDATION_ERROR',
        details: { field: 'orderId', message: 'must be string' },
      },
    })
  })

  test.each(['400', '401', '404', '409', '422', '429', '500', '503'])(
    'can be made to answer %s, by Prefer and by a magic orderId',
    async (status) => {
      const preferred = await send(operation, event, { ...signed(event), Prefer: `code=${status}` })
      expect(preferred.status).toBe(Number(status))
      const magic = await send(operation, { ...event, orderId: `order_magic_${status}` })
      expect(magic).toEqual(preferred)
    },
  )

  test('judges no signature where no webhook secret is agreed', async () => {
    const credentials = { 'muditakurye/pos': { webhookSecret: '' } }
    const open = await startMockServer(await mockOptions({ port: 0, credentials }))
    expect((await send(operation, event, {}, open.baseUrl)).status).toBe(200)
    await open.close()
  })
})
