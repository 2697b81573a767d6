import { hiziryemekPlatform } from './platform.js'
import { hiziryemekPos } from './pos.js'
import type { IndependentTarget } from '../independent-target.js'

const secretKey = 'Hizir-9f3Kq_secret'
const declared = { credentials: { secretKey } }

const platforms: IndependentTarget[] = [
  {
    surface: 'hiziryemek/platform',
    freedom: 'answers 201 in chunks, with fields that nobody documents, and refuses moves backwards',
    declared: { ...declared, readings: { 'hiziryemek.status-moves': 'natural-order' } },
    make: () =>
      hiziryemekPlatform({
        secretKey,
        style: { chunked: true },
        success: { status: 201, more: { requestId: 'ık-42', data: { processed: 1 }, warnings: [] } },
        errorBody: (status) => ({ code: `E${status}`, detail: { tr: 'İstek reddedildi', en: null } }),
        unusableId: 400,
        forwardOnly: true,
      }),
  },
  {
    surface: 'hiziryemek/platform',
    freedom: 'is slow, closes each connection, labels JSON as text and gives its errors no body',
    declared,
    make: () =>
      hiziryemekPlatform({
        secretKey,
        style: { delayMs: 20, headers: { connection: 'close' }, contentType: 'text/plain; charset=utf-8' },
        success: { status: 202 },
        errorBody: () => undefined,
        unusableId: 404,
        forwardOnly: false,
      }),
  },
]

const poses: IndependentTarget[] = [
  {
    surface: 'hiziryemek/pos',
    freedom: 'takes an order with 204, without a body, and closes the connection',
    declared,
    make: () =>
      hiziryemekPos({
        secretKey,
        style: { headers: { connection: 'close', 'cache-control': 'no-store' } },
        taken: () => ({ status: 204 }),
        refused: { status: 422, body: 'Sipariş okunamadı' },
      }),
  },
  {
    surface: 'hiziryemek/pos',
    freedom: 'judges no secret and answers slowly, in chunks, with a number of its own',
    declared,
    make: () =>
      hiziryemekPos({
        style: { delayMs: 20, chunked: true, contentType: 'text/plain' },
        taken: (number) => ({ status: 201, body: { fiş: number, posOrderId: `Fiş-${number}`, masa: null } }),
        refused: { status: 400, body: { hata: 'Eksik alan' } },
      }),
  },
]

export const hiziryemekTargets: readonly IndependentTarget[] = [...platforms, ...poses]
