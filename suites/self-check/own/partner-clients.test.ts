import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { callDeliveries, tellStatuses, type CallerFault, type TellerFault } from './delivery-callers.js'
import { redOf } from './red-of-client.js'

const courier = 'yakin-kurye/courier' as Surface
const pos = 'yakin-kurye/pos' as Surface
let mock: MockServer

beforeAll(async () => {
  await enrolFolders([join(import.meta.dirname, '../../examples/partners/yakin-kurye')])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

test.each(['standard', 'lost-answer', 'rate-limited'])(
  'a correct caller is not accused: %s',
  async (scenario) => {
    expect(await redOfCaller('none', scenario)).toEqual([])
  },
)

test.each<[CallerFault, string, string?]>([
  ['shows-no-key', 'shows-apiKey'],
  ['shows-another-key', 'issued-apiKey'],
  ['sends-no-address', 'sends-createDelivery.address'],
  ['sends-null-as-address', 'sends-createDelivery.address'],
  ['sends-a-number-as-name', 'type-of-createDelivery.recipientName'],
  ['sends-the-amount-as-text', 'type-of-createDelivery.amount'],
  ['sends-an-unlisted-payment', 'list-of-createDelivery.paymentType'],
  ['sends-no-payment-type', 'payment-type-with-amount'],
  ['sends-an-empty-name', 'form-of-createDelivery.recipientName'],
  ['calls-another-path', 'documented-calls-only'],
  ['labels-as-text', 'content-type'],
  ['comes-again-at-once', 'pause-after-limit', 'rate-limited'],
  ['renews-the-reference-on-retry', 'same-on-retry-createDelivery', 'lost-answer'],
])('a caller that %s is noticed by %s', async (fault, check, scenario) => {
  expect(await redOfCaller(fault, scenario)).toContain(`${courier}/client/${check}`)
})

test.each(['standard', 'server-error'])('a correct teller is not accused: %s', async (scenario) => {
  expect(await redOfTeller('none', scenario)).toEqual([])
})

test('a teller that does not wait before it tells again is noticed', async () => {
  const red = await redOfTeller('tells-again-at-once', 'server-error')
  expect(red).toEqual([`${pos}/client/retry-pauses-deliveryStatusChanged`])
})

test.each<[TellerFault, string]>([
  ['signs-nothing', 'shows-webhookSecret'],
  ['signs-with-another-secret', 'issued-webhookSecret'],
  ['signs-another-body', 'issued-webhookSecret'],
  ['tells-no-status', 'sends-deliveryStatusChanged.status'],
  ['tells-a-number-as-time', 'type-of-deliveryStatusChanged.occurredAt'],
])('a teller that %s is noticed by %s', async (fault, check) => {
  expect(await redOfTeller(fault)).toContain(`${pos}/client/${check}`)
})

function redOfCaller(fault: CallerFault, scenario?: string): Promise<string[]> {
  return redOf(
    mock,
    courier,
    { apiKey: 'yk_deneme_anahtari' },
    (environment) => callDeliveries(environment, fault),
    scenario,
  )
}

function redOfTeller(fault: TellerFault, scenario?: string): Promise<string[]> {
  return redOf(
    mock,
    pos,
    { webhookSecret: 'yk_deneme_gizli' },
    (environment) => tellStatuses(environment, fault),
    scenario,
    // Long enough for a pause to be told from the way of an answer.
    6000,
  )
}
