import type { Run } from '../../suites/record/run-record.js'
import { sampleCheck } from './check.js'
import { hostileText } from './muditakurye-run.js'

const amount = 'stories/kurus/carried/amount'
const told = 'stories/kurus/steps/told-delivered'

/** A story that broke: an amount was lost on the way, a partner befell something, and a call never came. */
export const sampleStoryRun: Run = {
  target: 'kurus',
  surface: 'hiziryemek/pos',
  side: 'both',
  baseUrl: 'http://127.0.0.1:5001',
  clock: { mode: 'shortened', minuteMs: 1000 },
  contract: { version: '1.0.0', sha256: '9f2feb0f1ef425b292f2f94bc8482494df430413d0b31bd1f8e1b6a2e0a6d7c4' },
  readings: {},
  observed: { command: 'node pos.js' },
  verdict: 'incomplete',
  sentence: {
    en: 'Incomplete: the story broke at “HızırYemek is told that the order is delivered.” What follows could not be judged.',
    tr: 'Tamamlanmadı: öykü şurada koptu: “HızırYemek’e siparişin teslim edildiği bildirilir.” Sonrası değerlendirilemedi.',
  },
  partial: false,
  warnings: [],
  durationMs: 20_400,
  checks: [
    sampleCheck({ id: 'stories/kurus/steps/ordered', level: 'should', basis: 'assumed', quote: '' }),
    sampleCheck({
      id: amount,
      level: 'should',
      basis: 'assumed',
      quote: '',
      outcome: 'failed',
      document: 'hiziryemek/pos-entegrasyon.txt + hesapkurye/dis-kaynak-pos-api-dokumantasyonu.txt',
      expected: '269.29',
      actual: 'Hesap Kurye was told 269',
      tr: { expected: '269.29', actual: 'Hesap Kurye tarafına bildirilen: 269', reason: '' },
    }),
    sampleCheck({
      id: told,
      level: 'should',
      basis: 'assumed',
      quote: '',
      outcome: 'failed',
      expected: 'updateOrderStatus',
      actual: 'nothing within 20 s',
      tr: { expected: 'updateOrderStatus', actual: '20 sn içinde hiçbir şey', reason: '' },
    }),
  ],
  story: {
    id: 'kurus',
    title: { en: 'Kuruş that must add up', tr: 'Tutması gereken kuruşlar' },
    text: { en: 'Sums that nobody may round.', tr: 'Kimsenin yuvarlayamayacağı toplamlar.' },
    good: { en: 'It hands on the amount to the kuruş.', tr: 'Tutarı kuruşu kuruşuna iletir.' },
    lanes: [
      { id: 'hiziryemek', name: 'HızırYemek' },
      { id: 'implementation' },
      { id: 'hesapkurye', name: hostileText },
    ],
    lines: [
      {
        kind: 'call',
        atMs: 12,
        durationMs: 9,
        from: 'hiziryemek',
        to: 'implementation',
        name: 'receiveOrder',
        order: '507f1f77bcf86cd799439011',
        status: 200,
        text: { en: 'HızırYemek pushes the order.', tr: 'HızırYemek siparişi gönderir.' },
      },
      {
        kind: 'call',
        atMs: 40,
        durationMs: 3,
        from: 'implementation',
        to: 'hesapkurye',
        name: 'savePackage',
        order: 'pos_1',
        status: 200,
        broken: [amount],
      },
      {
        kind: 'call',
        atMs: 60,
        durationMs: 2,
        from: 'implementation',
        to: 'hesapkurye',
        name: 'getPackage',
        order: 'pos_1',
        status: 200,
        times: 7,
      },
      {
        kind: 'note',
        atMs: 90,
        durationMs: 0,
        to: 'hesapkurye',
        text: { en: 'the partners’ clock moves 3 minutes', tr: 'iş ortaklarının saati 3 dakika ilerler' },
      },
      {
        kind: 'call',
        atMs: 120,
        durationMs: 5,
        from: 'implementation',
        to: 'hesapkurye',
        name: hostileText,
        order: hostileText,
        error: hostileText,
      },
      {
        kind: 'missing',
        atMs: 20_120,
        durationMs: 0,
        from: 'implementation',
        to: 'hiziryemek',
        name: 'updateOrderStatus',
        text: {
          en: 'HızırYemek is told that the order is delivered.',
          tr: 'HızırYemek’e siparişin teslim edildiği bildirilir.',
        },
        broken: [told],
      },
    ],
    leftOut: 2,
    broke: {
      step: 'told-delivered',
      text: {
        en: 'HızırYemek is told that the order is delivered.',
        tr: 'HızırYemek’e siparişin teslim edildiği bildirilir.',
      },
    },
  },
}
