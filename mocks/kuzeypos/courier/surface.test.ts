import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/kuzeypos/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import { violatedRequirement } from '../../defects/violated-requirement.js'
import { courier } from './surface.js'

const samples = operationsOf(contract, 'kuzeypos/courier').flatMap(({ examples }) => [...examples])
const sample = samples[0]?.[1] as Record<string, unknown>

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

function push(body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${mock.baseUrl}/kuzeypos/courier`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

describe('receiveOrder takes what the page shows', () => {
  test.each(samples)('200: the example "%s"', async (_name, body) => {
    expect((await push(body)).status).toBe(200)
  })

  test('200: the same order again', async () => {
    await push(sample)
    expect((await push(sample)).status).toBe(200)
  })

  test('200: an order without notes and badges', async () => {
    const response = await push({ ...sample, orderNote: null, courierNote: null, badges: [] })
    expect(response.status).toBe(200)
  })
})

describe('receiveOrder refuses what is no order', () => {
  test.each([
    ['broken JSON', '{"kuzeyOrderId": '],
    ['a body that is no object', '[]'],
    ['a price in quotes', { ...sample, price: '125.5' }],
    ['an id that is no ObjectId', { ...sample, kuzeyOrderId: 'siparis-1' }],
  ])('400: %s', async (_fault, body) => {
    expect((await push(body)).status).toBe(400)
  })
})

test.each(courier.magicValues.map(({ value, provokes }) => [value, provokes]))(
  'the kuzeyOrderId %s provokes %s',
  async (kuzeyOrderId, provokes) => {
    const response = await push({ ...sample, kuzeyOrderId })
    expect(response.status).toBe(Number(provokes.slice(0, 3)))
  },
)

test('each requirement has a defect', () => {
  const names = Object.keys(contract.requirements['kuzeypos/courier'])
  const violated = new Set(Object.keys(courier.defects).map(violatedRequirement))
  expect([...violated].sort()).toEqual(names.sort())
})
