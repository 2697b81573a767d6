import { describe, expect, test } from 'vitest'
import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { judgeRecordings } from '../../../observe/judge-recordings.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { ObservedRequest } from '../../../observe/recording/observed-request.js'
import { recordedMessage } from '../../../observe/recording/read/recorded-content.js'
import type { MessageParts } from '../../../run/http/carried-message.js'
import { ReceivedResponse } from '../../../run/http/received-response.js'
import { courierClientSuite } from './suite.js'

const cash = { PaymentMethod: 7, PaymentName: 'Kapıda Nakit' }
const card = { PaymentMethod: 1, PaymentName: 'Kredi Kartı' }

describe('a payment method is one that GetPaymentMethods gave', () => {
  test.each([
    { told: [cash, card], named: card },
    { told: cash, named: cash },
  ])('as a list or as one object: $told', ({ told, named }) => {
    expect(outcome('listed-payment-method', [asked(told), saved(named)])).toBe('passed')
    expect(outcome('name-of-the-payment-method', [asked(told), saved(named)])).toBe('passed')
  })

  test('in any of its answers, for a client may go by an earlier one', () => {
    expect(outcome('listed-payment-method', [asked([cash]), asked([card]), saved(cash)])).toBe('passed')
  })

  test('another one, or one by the name of another, is a fault', () => {
    expect(outcome('listed-payment-method', [asked([cash]), saved(card)])).toBe('failed')
    const mixed = { ...cash, PaymentName: card.PaymentName }
    expect(outcome('name-of-the-payment-method', [asked([cash, card]), saved(mixed)])).toBe('failed')
  })

  test('before it was asked here, nobody knows what the client was told', () => {
    expect(outcome('listed-payment-method', [saved(card)])).toBe('inapplicable')
    expect(outcome('listed-payment-method', [saved(card), asked([cash])])).toBe('inapplicable')
    expect(outcome('listed-payment-method', [asked([cash], 401), saved(card)])).toBe('inapplicable')
  })
})

describe('a status is learnt by asking again and again', () => {
  const poll = (status: number) => call('getPackage', { remoteOrderNumber: '987654321' }, {}, status)

  test('a package that is not there yet may be asked for until it is', () => {
    const conversation = [saved(cash), poll(404), poll(404), poll(404), poll(200), poll(200)]
    expect(outcome('refused-not-repeated', conversation)).toBe('inapplicable')
    expect(outcome('known-packages', conversation)).toBe('passed')
  })

  test('wrong credentials do not mend themselves', () => {
    expect(outcome('refused-not-repeated', [poll(401), poll(401)])).toBe('failed')
  })

  test('what was sent in an earlier conversation is known to the server', () => {
    const older = call('getPackage', { remoteOrderNumber: '55' }, { StatusValue: 3 })
    expect(outcome('known-packages', [saved(cash), older])).toBe('passed')
    const unknown = call('getPackage', { remoteOrderNumber: '55' }, {}, 404)
    expect(outcome('known-packages', [saved(cash), unknown])).toBe('failed')
    expect(outcome('known-packages', [unknown])).toBe('inapplicable')
  })

  test('what was seen to be delivered is not cancelled', () => {
    const seen = (StatusValue: number) =>
      call('getPackage', { remoteOrderNumber: '987654321' }, { StatusValue })
    const cancelled = call('cancelPackage', { remoteOrderNumber: '987654321' }, {})
    expect(outcome('nothing-finished-cancelled', [seen(7), cancelled])).toBe('passed')
    expect(outcome('nothing-finished-cancelled', [seen(8), cancelled])).toBe('failed')
  })
})

test('what RestaurantInfos hands out is as good as what the client was given', () => {
  const given = call('getRestaurantInfos', {}, [{ RestaurantID: 456, ApiKey: 'k2', ApiSecret: 's2' }])
  const used = call('getPaymentMethods', { ApiKey: 'k2', ApiSecret: 's2' }, [cash])
  expect(outcome('issued-ApiKey', [given, used])).toBe('passed')
  expect(outcome('issued-ApiKey', [used])).toBe('failed')
})

function outcome(behaviour: string, calls: readonly ObservedCall[]): string {
  const check = courierClientSuite.checks.find(({ id }) => id === `hesapkurye/courier/client/${behaviour}`)!
  const recording = {
    surface: 'hesapkurye/courier',
    contract,
    calls: calls.map((one, index) => ({ ...one, startedAt: index * 10, endedAt: index * 10 + 5 })),
    lacks: {},
    credentials: { apiKey: 'k1', apiSecret: 's1', restaurantId: 'RESTAURANT123' },
    startedAt: 0,
    minuteMs: 60_000,
  } as const
  return judgeRecordings(check, [recording]).outcome
}

function asked(told: unknown, status = 200): ObservedCall {
  return call('getPaymentMethods', {}, told, status)
}

function saved({ PaymentMethod, PaymentName }: typeof cash): ObservedCall {
  const named = { PaymentMethodId: PaymentMethod, PaymentMethod: PaymentName }
  return call('savePackage', { RemoteOrderNumber: '987654321', ...named }, {})
}

function call(operation: string, body: object, answer: unknown, status = 200): ObservedCall {
  return {
    operation,
    request: new ObservedRequest({ method: 'POST', path: `/${operation}`, ...inJson(body) }),
    response: new ReceivedResponse({ status, durationMs: 0, ...inJson(answer) }),
    startedAt: 0,
    endedAt: 0,
  }
}

function inJson(value: unknown): MessageParts {
  return recordedMessage({}, Buffer.from(JSON.stringify(value)))
}
