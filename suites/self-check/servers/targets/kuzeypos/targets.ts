import type { IndependentTarget } from '../independent-target.js'
import { kuzeyposCourier } from './courier.js'
import { kuzeyposPlatform } from './platform.js'

const credentials = { apiKey: 'Kz-restoran-71c', restaurantId: '65f0c0ffee65f0c0ffee65f0' }

const platforms: IndependentTarget[] = [
  {
    surface: 'kuzeypos/platform',
    freedom: 'answers in chunks, with fields that nobody documents, and a wrong key with 401',
    declared: { credentials, readings: { 'kuzeypos.wrong-api-key': 'unauthorized' } },
    make: () =>
      kuzeyposPlatform({
        ...credentials,
        style: { chunked: true },
        more: {
          success: { meta: null },
          data: { platform: 'getir', courier: {} },
          error: { path: '/', id: 7 },
        },
        undocumented: {
          wrongKey: { status: 401, body: { statusCode: 401, error: 'Unauthorized', message: 'Yetkisiz' } },
          badStatus: { status: 422, body: { errors: [{ field: 'status', rule: 'in:1,2' }] } },
          noJson: { status: 400, body: 'JSON okunamadı' },
        },
        writeTime: (time) => time.toISOString(),
      }),
  },
  {
    surface: 'kuzeypos/platform',
    freedom: 'is slow, closes each connection, labels JSON as text and tells the time by its offset',
    declared: { credentials },
    make: () =>
      kuzeyposPlatform({
        ...credentials,
        style: { delayMs: 20, headers: { connection: 'close' }, contentType: 'text/plain; charset=utf-8' },
        more: {},
        undocumented: { badStatus: { status: 400 }, noJson: { status: 422 } },
        writeTime: (time) => `${new Date(time.getTime() + 3 * 3_600_000).toISOString().slice(0, 19)}+03:00`,
      }),
  },
]

const couriers: IndependentTarget[] = [
  {
    surface: 'kuzeypos/courier',
    freedom: 'takes an order with 204, without a body, and closes the connection',
    declared: { credentials: {} },
    make: () =>
      kuzeyposCourier({
        path: '/',
        style: { headers: { connection: 'close' } },
        taken: () => ({ status: 204 }),
        refused: { status: 422 },
      }),
  },
  {
    surface: 'kuzeypos/courier',
    freedom: 'answers slowly, in chunks, at a path of its own, with a number of its own',
    declared: { credentials: {}, paths: { receiveOrder: '/kurye/v2/yeni-siparis' } },
    make: () =>
      kuzeyposCourier({
        path: '/kurye/v2/yeni-siparis',
        style: { delayMs: 20, chunked: true, contentType: 'text/plain' },
        taken: (number) => ({ status: 201, body: { kuryeNo: number, tahminiDk: null, sıra: [] } }),
        refused: { status: 400, body: 'Sipariş okunamadı' },
      }),
  },
]

export const kuzeyposTargets: readonly IndependentTarget[] = [...platforms, ...couriers]
