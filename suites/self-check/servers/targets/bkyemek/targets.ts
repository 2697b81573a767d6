import { bkyemekPos } from './pos.js'
import type { IndependentTarget } from '../independent-target.js'

const credentials = { apiKey: 'Bk-pos-5a17', apiSecret: 'Bk-gizli-c0de' }

export const bkyemekTargets: readonly IndependentTarget[] = [
  {
    surface: 'bkyemek/pos',
    freedom: 'answers 201 in chunks, with fields that nobody documents, and refuses a repeated order',
    declared: {
      credentials,
      readings: { 'bkyemek.duplicate-order': 'refused', 'bkyemek.half-pair': '403' },
    },
    make: () =>
      bkyemekPos({
        ...credentials,
        style: { chunked: true },
        success: { status: 201, more: { fiş_no: 'İ-7', data: { queued: true }, warnings: [] } },
        errorBody: (text) => ({ hata: { metin: text, ayrıntı: null } }),
        halfPair: 403,
        noJson: 422,
        takesOnce: true,
        takesNull: false,
      }),
  },
  {
    surface: 'bkyemek/pos',
    freedom: 'is slow, closes each connection, labels JSON as text and gives its errors no body',
    declared: { credentials },
    make: () =>
      bkyemekPos({
        ...credentials,
        style: { delayMs: 20, headers: { connection: 'close' }, contentType: 'text/plain; charset=utf-8' },
        success: { status: 202 },
        errorBody: () => undefined,
        halfPair: 401,
        noJson: 400,
        takesOnce: false,
        takesNull: true,
      }),
  },
]
