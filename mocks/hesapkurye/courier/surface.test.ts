import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/hesapkurye/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { documentedStatus, statusValues } from '../../../contracts/hesapkurye/courier/status-requirements.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

const operations = new Map(
  operationsOf(contract, 'hesapkurye/courier').map((operation) => [operation.id, operation]),
)
const key = { ApiKey: 'hk_test_key', ApiSecret: 'hk_test_secret' }
const restaurantKey = { ...key, RestaurantID: 'hk_test_restaurant' }
const user = { ProjectID: 3, UserName: 'demo', Password: 'demo' }

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

interface Answered {
  status: number
  body: unknown
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

function call(operation: string, body: unknown, headers?: Record<string, string>): Promise<Answered> {
  return post(`${server.baseUrl}/hesapkurye/courier${operations.get(operation)!.path}`, body, headers)
}

async function bringAbout(statusValue: number): Promise<{ remoteOrderNumber: string }> {
  const url = `${server.baseUrl}/_uyum/states/hesapkurye/courier`
  const { body } = await post(url, { state: 'package exists', params: { statusValue } })
  return body as { remoteOrderNumber: string }
}

function ok(body: unknown): Answered {
  return { status: 200, body }
}

function refused(status: number, message: string): Answered {
  return { status, body: { message } }
}

function order(RemoteOrderNumber: string): Record<string, unknown> {
  const sample = operations.get('savePackage')!.examples.get('page') as object
  return { ...sample, ...restaurantKey, OutSourceID: 5, RemoteOrderNumber }
}

describe('a package', () => {
  test('is shown as it was saved, its dates in the other form', async () => {
    await call('savePackage', order('order-1'))
    const { body } = await call('getPackage', { ...restaurantKey, remoteOrderNumber: 'order-1' })
    expect(body).toMatchObject({
      OutSourceID: 5,
      StatusValue: 1,
      Status: 'Sipariş oluşturuldu',
      RestaurantID: 1001,
      RemoteOrderNumber: 'order-1',
      PaymentMethod: '1',
      PaymentMethodString: 'sample string 10',
      CreateDate: '2024-10-25T11:55:00',
      CourierName: null,
      LastPackagePayments: [],
    })
  })

  test('is refused under a number that has other contents', async () => {
    await call('savePackage', order('order-2'))
    expect(await call('savePackage', { ...order('order-2'), OrderNote: 'Başka' })).toEqual(
      refused(409, 'Bu RemoteOrderNumber ile kayıtlı bir paket var.'),
    )
  })

  test.each([
    ['RemoteOrderNumber', { RemoteOrderNumber: ' ' }],
    ['OutSourceID', { OutSourceID: 4 }],
    ['PaymentMethodId', { PaymentMethodId: 99 }],
    ['CreateDate', { CreateDate: 'yarın' }],
    ['PackageType', { PackageType: 'Kargo' }],
    ['Products.0.quantity', { Products: [{ quantity: 'bir' }] }],
  ])('is refused for its %s', async (field, changes) => {
    const { status, body } = await call('savePackage', { ...order('order-3'), ...changes })
    expect(status).toBe(400)
    expect((body as { message: string }).message).toContain(field)
  })

  test.each(statusValues)('can be brought into status %i', async (statusValue) => {
    const { remoteOrderNumber } = await bringAbout(statusValue)
    expect(await call('getPackage', { ...restaurantKey, remoteOrderNumber })).toMatchObject(
      ok({ StatusValue: statusValue, Status: documentedStatus(statusValue) }),
    )
  })

  test('stays delivered', async () => {
    const { remoteOrderNumber } = await bringAbout(8)
    expect(await call('cancelPackage', { ...restaurantKey, remoteOrderNumber, Reason: 'Geç kaldı' })).toEqual(
      refused(409, 'Teslim edilmiş paket iptal edilemez.'),
    )
  })

  test('that is unknown is not found', async () => {
    const asked = { ...restaurantKey, remoteOrderNumber: 'never-saved' }
    expect(await call('getPackage', asked)).toEqual(refused(404, 'Paket bulunamadı.'))
    expect(await call('cancelPackage', { ...asked, Reason: 'Stok bitti' })).toEqual(
      refused(404, 'Paket bulunamadı.'),
    )
  })
})

describe('wrong credentials are refused', () => {
  test.each([
    [
      'checkCredential',
      { ...restaurantKey, ApiSecret: 'x' },
      'Geçersiz ApiKey, ApiSecret veya RestaurantID.',
    ],
    [
      'savePackage',
      { ...order('order-4'), RestaurantID: 'x' },
      'Geçersiz ApiKey, ApiSecret veya RestaurantID.',
    ],
    ['getPaymentMethods', { ...key, ApiKey: 'x' }, 'Geçersiz ApiKey veya ApiSecret.'],
    ['getPackage', { RestaurantID: 'hk_test_restaurant' }, 'Geçersiz ApiKey veya ApiSecret.'],
    ['cancelPackage', key, 'Geçersiz ApiKey, ApiSecret veya RestaurantID.'],
    ['getRestaurantInfos', { ...user, ProjectID: 4 }, 'Geçersiz ProjectID, UserName veya Password.'],
  ])('%s', async (operation, body, message) => {
    expect(await call(operation, body)).toEqual(refused(401, message))
  })

  // Neither the unknown key's restaurant nor the RestaurantID is there: nothing must not match nothing.
  test.each(['checkCredential', 'savePackage', 'cancelPackage'])(
    '%s with an unknown key and no RestaurantID',
    async (operation) => {
      const { RestaurantID: _restaurant, ...body } = order('order-5')
      for (const keys of [
        { ApiKey: 'x', ApiSecret: 'y' },
        { ApiKey: undefined, ApiSecret: undefined },
      ]) {
        expect(await call(operation, { ...body, remoteOrderNumber: 'order-5', ...keys })).toEqual(
          refused(401, 'Geçersiz ApiKey, ApiSecret veya RestaurantID.'),
        )
      }
    },
  )
})

describe('a refusal can be called up', () => {
  test.each([...operations.keys()])('of %s by Prefer', async (operation) => {
    const answered = await call(operation, {}, { Prefer: 'code=429' })
    expect(answered).toEqual(refused(429, 'Çok fazla istek gönderildi.'))
  })

  test('by a magic value', async () => {
    expect(await call('savePackage', order('hk_magic_500'))).toEqual(
      refused(500, 'Beklenmeyen bir hata oluştu.'),
    )
  })
})

test('under the other readings a list is one object and the ids change their types', async () => {
  const other = await startMockServer(
    await mockOptions({
      port: 0,
      readings: {
        'hesapkurye.payment-methods': 'object',
        'hesapkurye.package-restaurant-id': 'string',
        'hesapkurye.package-payment-method': 'integer',
      },
    }),
  )
  const base = `${other.baseUrl}/hesapkurye/courier`
  expect(await post(`${base}/OutSource/GetPaymentMethods`, key)).toEqual(
    ok({ PaymentMethod: 7, PaymentName: 'Kapıda Nakit' }),
  )
  await post(`${base}/OutSource/SavePackage`, order('order-1'))
  const asked = { ...restaurantKey, remoteOrderNumber: 'order-1' }
  expect(await post(`${base}/OutSource/GetPackage`, asked)).toMatchObject(
    ok({ RestaurantID: 'hk_test_restaurant', PaymentMethod: 1 }),
  )
  await other.close()
})

test('secrets do not come into the journal', async () => {
  await call('checkCredential', restaurantKey)
  await call('getRestaurantInfos', user)
  const journal = await fetch(`${server.baseUrl}/_uyum/exchanges?surface=hesapkurye/courier`)
  const exchanges = await journal.text()
  expect(exchanges).not.toMatch(/hk_test_key|hk_test_secret/)
  expect(exchanges).toContain(String.raw`\"Password\":\"[redacted]\"`)
})
