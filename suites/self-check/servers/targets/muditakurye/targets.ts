import type { Declared, IndependentTarget } from '../independent-target.js'
import { muditaCourierCredentials, muditakuryeCourier } from './courier.js'
import { refuseAsOnErrorsPage, refuseAsOnOrderPage, refuseInWords } from './refusals.js'
import type { MuditaCourierFreedom } from './courier.js'
import { muditakuryePos, type MuditaPosFreedom } from './pos.js'

const paths = { receiveStatus: '/status', receiveCancellation: '/cancel' }

const courierTargets = [
  courier(
    'answers in chunks, by the names of the errors page, with fields that nobody documents',
    {
      style: { chunked: true, contentType: 'application/json; charset=UTF-8' },
      duplicates: 'replay-or-conflict',
      strictPhone: true,
      extra: { kurye: null, message: 'Sipariş alındı', queue: { position: 3 } },
      health: { version: '2026.3-β', timestamp: '2026-03-01T09:30:00.125+03:00', uptime: 77 },
      refuse: refuseAsOnErrorsPage,
    },
    {
      'muditakurye.duplicate-order': 'replay-or-conflict',
      'muditakurye.missing-field': '400',
      'muditakurye.wrong-type': '400',
    },
  ),
  courier(
    'refuses every repeat, answers late and closes each connection',
    {
      style: { delayMs: 20, headers: { connection: 'close' } },
      duplicates: 'conflict',
      strictPhone: false,
      extra: {},
      health: { version: '7', timestamp: '2026-03-01T06:30:00Z' },
      refuse: refuseAsOnOrderPage,
    },
    { 'muditakurye.duplicate-order': 'conflict', 'muditakurye.error-codes': 'create-order-page' },
  ),
  courier(
    'replays every repeat and labels JSON text/plain',
    {
      style: { contentType: 'text/plain' },
      duplicates: 'replay',
      strictPhone: false,
      extra: { trackingUrl: null },
      health: { version: '1.0.0-rc.1', timestamp: '2026-03-01T06:30:00.5Z' },
      refuse: refuseAsOnOrderPage,
    },
    { 'muditakurye.duplicate-order': 'replay' },
  ),
  courier(
    'replays every repeat, and nobody declared that it does',
    {
      style: {},
      duplicates: 'replay',
      strictPhone: false,
      extra: {},
      health: { version: '4', timestamp: '2026-03-01T06:30:00Z' },
      refuse: refuseAsOnOrderPage,
    },
    {},
  ),
  courier(
    'reads optional fields in any type and tells its refusals in Turkish words',
    {
      style: {},
      duplicates: 'replay-or-conflict',
      strictPhone: false,
      readsOptionalInAnyType: true,
      extra: {},
      health: { version: '3.2', timestamp: '2026-03-01T06:30:00Z' },
      refuse: refuseInWords,
    },
    {},
  ),
]

const posTargets = [
  pos('demands signatures, has addresses of its own and answers 204', {
    style: { headers: { connection: 'close' } },
    paths: { receiveStatus: '/kanca/durum', receiveCancellation: '/kanca/iptal' },
    taken: { status: 204 },
    refused: { status: 422 },
    secret: 'wh_bagimsiz_secret',
  }),
  pos('agrees on no secret and answers 201 in chunks, as a text, late', {
    style: { chunked: true, delayMs: 20 },
    paths,
    taken: { status: 201, body: 'Teşekkürler' },
    refused: { status: 400, body: 'Okunamadı' },
  }),
  pos('takes both events at one address and answers 202 with JSON labelled text/plain', {
    style: { contentType: 'text/plain' },
    paths: { receiveStatus: '/mudita', receiveCancellation: '/mudita' },
    taken: { status: 202, body: ['sırada'] },
    refused: { status: 400, body: { hata: 'okunamadı' } },
  }),
]

export const muditakuryeTargets: readonly IndependentTarget[] = [...courierTargets, ...posTargets]

function courier(
  freedom: string,
  choices: MuditaCourierFreedom,
  readings: NonNullable<Declared['readings']>,
): IndependentTarget {
  const declared = { credentials: muditaCourierCredentials, readings }
  return { surface: 'muditakurye/courier', freedom, declared, make: () => muditakuryeCourier(choices) }
}

function pos(freedom: string, choices: MuditaPosFreedom): IndependentTarget {
  const credentials = choices.secret === undefined ? {} : { webhookSecret: choices.secret }
  const declared = { credentials, paths: choices.paths }
  return { surface: 'muditakurye/pos', freedom, declared, make: () => muditakuryePos(choices) }
}
