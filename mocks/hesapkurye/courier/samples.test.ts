import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../contracts/hesapkurye/contract.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

const operations = new Map(
  operationsOf(contract, 'hesapkurye/courier').map((operation) => [operation.id, operation]),
)

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

/** Without a header: the page names none. */
async function sendSample(operation: string): Promise<{ status: number; body: unknown }> {
  const { path, examples } = operations.get(operation)!
  const response = await fetch(server.baseUrl + path, {
    method: 'POST',
    body: JSON.stringify(examples.get('page')),
  })
  return { status: response.status, body: await response.json() }
}

function succeeded(body: unknown): { status: number; body: unknown } {
  return { status: 200, body }
}

describe('the page’s samples, with only the host changed', () => {
  test('confirm credentials', async () => {
    expect(await sendSample('checkCredential')).toEqual(succeeded({ message: 'Bilgiler doğrulandı.' }))
  })
  test('save a package, twice', async () => {
    expect(await sendSample('savePackage')).toEqual(succeeded({ message: 'Paket kaydedildi.' }))
    expect(await sendSample('savePackage')).toEqual(succeeded({ message: 'Paket kaydedildi.' }))
  })
  test('list payment methods, that of the sample first', async () => {
    const { body } = await sendSample('getPaymentMethods')
    expect(body).toContainEqual({ PaymentMethod: 7, PaymentName: 'Kapıda Nakit' })
  })
  test('show the sample’s package, then cancel it', async () => {
    const shown = operations.get('getPackage')!.answers.get('200')!.examples.get('page')
    expect(await sendSample('getPackage')).toEqual(succeeded(shown))
    expect(await sendSample('cancelPackage')).toEqual(succeeded({ message: 'Paket iptal edildi.' }))
    expect(await sendSample('getPackage')).toMatchObject(
      succeeded({ StatusValue: 9, Status: 'Sipariş iptal edildi' }),
    )
  })
  test('hand out a restaurant’s credentials', async () => {
    expect(await sendSample('getRestaurantInfos')).toEqual(
      succeeded(operations.get('checkCredential')!.examples.get('page')),
    )
  })
})
