import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import type { CheckRecord, Run } from '../../record/run-record.js'
import { redIn } from './client-matrix.js'
import { bkyemekPosClient } from './reference/bkyemek-pos-client.js'
import { freshOrderId } from './reference/bkyemek-orders.js'
import { hesapkuryeCourierClient } from './reference/hesapkurye-courier-client.js'
import { freshOrderNumber } from './reference/hesapkurye-packages.js'
import { hiziryemekPosClient } from './reference/hiziryemek-pos-client.js'
import { kuzeyposCourierClient } from './reference/kuzeypos-courier-client.js'
import { muditakuryeCourierClient } from './reference/muditakurye-courier-client.js'
import { observeReferenceClient } from './reference/observe-reference-client.js'
import type { ClientVariant, OutgoingCall, ReferenceClient } from './reference/reference-client.js'

let mock: MockServer
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

/** Test clients that send one customer's order again and again, each time under a new id, and never try again. */
const loops: [ReferenceClient, string, () => unknown, string, string][] = [
  [muditakuryeCourierClient, 'orderId', () => `order_${randomUUID()}`, 'order-id', 'server-error'],
  [bkyemekPosClient, 'siparis_id', freshOrderId, 'order-id', 'server-error'],
  [hesapkuryeCourierClient, 'RemoteOrderNumber', freshOrderNumber, 'order-number', 'lost-answer'],
  [
    hiziryemekPosClient,
    'orderId',
    () => randomUUID().replaceAll('-', '').slice(0, 24),
    'order-id',
    'lost-answer',
  ],
  [
    kuzeyposCourierClient,
    'kuzeyOrderId',
    () => randomUUID().replaceAll('-', '').slice(0, 24),
    'order-id',
    'lost-answer',
  ],
]

describe.each(loops)(
  '$0.surface: one customer’s order in a loop',
  (client, idField, freshId, word, scenario) => {
    test('is no repeat, and proves nothing either: the check says what it could not tell', async () => {
      const run = await observeReferenceClient(mock.baseUrl, client, {
        scenario,
        variant: loopOf(idField, freshId),
      })
      expect(redIn(run)).toEqual([])
      expect(run.verdict).toBe('conformant')
      const { outcome, reason, tr } = checkIn(run, `${client.surface}/client/${word}-on-retry`)
      expect(outcome).toBe('skipped')
      expect(reason).toMatch(/^could not tell: .*Let test orders differ/)
      expect(tr?.reason).toMatch(/^ayırt edilemedi: .*Test siparişleri birbirinden farklı/)
    })
  },
)

test('a second new id before the documented minute is over fails, and no verdict falls with it', async () => {
  const run = await observeReferenceClient(mock.baseUrl, muditakuryeCourierClient, {
    scenario: 'rate-limited',
    variant: {
      ...loopOf('orderId', () => `order_${randomUUID()}`, 8),
      minutesAfter429: 0,
    },
  })
  const { outcome, level, actual } = checkIn(run, 'muditakurye/courier/client/order-id-on-retry')
  expect({ outcome, level }).toEqual({ outcome: 'failed', level: 'should' })
  expect(actual).toMatch(/for the same content/)
})

/** The same body each time, under a new id. */
function loopOf(idField: string, freshId: () => unknown, copies = 1): Partial<ClientVariant> {
  let first: OutgoingCall['body']
  let last: unknown
  return {
    mostTries: 1,
    alter(call) {
      if (!call.body || Buffer.isBuffer(call.body)) return call
      if ('remoteOrderNumber' in call.body)
        return { ...call, body: { ...call.body, remoteOrderNumber: last } }
      if (!(idField in call.body)) return call
      first ??= call.body
      last = freshId()
      return { ...call, body: { ...first, [idField]: last } }
    },
    afterwards: Array.from({ length: copies - 1 }, () => again),
  }
}

const again: OutgoingCall = {
  method: 'POST',
  path: '/webhook/third-party/order',
  headers: { 'X-API-Key': 'yk_test_key' },
  body: { orderId: 'another' },
}

function checkIn({ checks }: Run, id: string): CheckRecord {
  return checks.find((check) => check.id === id)!
}
