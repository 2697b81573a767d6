import type { Run } from '../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from './check.js'
import { sampleMatters } from './matters.js'

/** What a server may put in its answers to attack whoever reads the report. */
export const hostileText =
  '<script>globalThis.attacked = true</script><img src=x onerror="attacked=1">]]> \u001b[31m\u0000'

/** A run with every outcome, a hostile answer and Turkish text. */
export const sampleMuditakuryeRun: Run = {
  target: 'staging',
  surface: 'muditakurye/courier',
  side: 'server',
  baseUrl: 'http://127.0.0.1:5001',
  contract: {
    version: '1.0.0',
    sha256: '9f2feb0f1ef425b292f2f94bc8482494df430413d0b31bd1f8e1b6a2e0a6d7c4',
  },
  readings: { 'muditakurye.duplicate-order': 'replay-or-conflict', 'muditakurye.error-codes': 'either' },
  verdict: 'nonconformant',
  sentence: {
    en: '2 of 8 mandatory checks failed. Fix them, and make 2 more judgeable, then run again. One failure is waived: create-order/rejects-empty-customer-name.',
    tr: '8 zorunlu kontrolden 2 tanesi başarısız. Bunları düzeltin, 2 kontrolü de değerlendirilebilir kılın, sonra yeniden çalıştırın. Bir kusur muaf: create-order/rejects-empty-customer-name.',
  },
  partial: false,
  warnings: [
    {
      en: 'The waiver for muditakurye/courier/health/answers-quickly expired on 2026-09-30 and no longer counts.',
      tr: 'muditakurye/courier/health/answers-quickly için verilen muafiyetin süresi 2026-09-30 günü doldu; artık sayılmıyor.',
    },
  ],
  durationMs: 4218,
  matters: sampleMatters,
  checks: [
    sampleCheck({ id: 'muditakurye/courier/create-order/accepts-minimal-order', matter: 'taken' }),
    sampleCheck({ id: 'muditakurye/courier/create-order/accepts-full-order', matter: 'taken' }),
    sampleCheck({
      id: 'muditakurye/courier/authentication/accepts-basic',
      basis: 'stated',
      matter: 'secret',
    }),
    sampleCheck({
      id: 'muditakurye/courier/idempotency/repeat-creates-nothing',
      matter: 'once',
      title: {
        en: 'answers a repeated order without creating a second one',
        tr: 'yinelenen siparişi ikinci bir sipariş oluşturmadan yanıtlar',
      },
      requirement: 'repeat-creates-nothing',
      requirementText: {
        en: 'An order id that was already used is not delivered twice.',
        tr: 'Daha önce kullanılmış bir sipariş kimliği ikinci kez teslim edilmez.',
      },
      quote: 'Bu orderId zaten kullanılmış',
      outcome: 'failed',
      expected: 'the same answer as the first time (202), or 409 with the code DUPLICATE_ORDER_ID',
      actual: '500 with an HTML page',
      tr: {
        expected: 'ilk seferdeki yanıtın aynısı (202) ya da DUPLICATE_ORDER_ID kodlu 409',
        actual: 'HTML sayfası ile 500',
        reason: '',
      },
      exchanges: [
        sampleExchange(202, '{"status":"accepted","orderId":"uyum-k3f9-1"}'),
        sampleExchange(500, `<html><body>${hostileText}</body></html>`, 'text/html'),
      ],
    }),
    sampleCheck({
      id: 'muditakurye/courier/errors/unknown-restaurant',
      title: {
        en: 'refuses an order for a restaurant that it does not know',
        tr: 'tanımadığı bir restoranın siparişini reddeder',
      },
      requirement: 'unknown-restaurant-is-404',
      requirementText: {
        en: 'An order for an unknown restaurant is answered with 404 and RESTAURANT_NOT_FOUND.',
        tr: 'Bilinmeyen bir restoran için gelen sipariş 404 ve RESTAURANT_NOT_FOUND ile yanıtlanır.',
      },
      basis: 'shown',
      quote: '"code": "RESTAURANT_NOT_FOUND"',
      outcome: 'failed',
      expected: '404 with code RESTAURANT_NOT_FOUND',
      actual: `202 with code ${hostileText}`,
      tr: { expected: 'RESTAURANT_NOT_FOUND kodlu 404', actual: `${hostileText} kodlu 202`, reason: '' },
      exchanges: [sampleExchange(202, JSON.stringify({ status: 'accepted', total: 85, note: hostileText }))],
    }),
    sampleCheck({
      id: 'muditakurye/courier/create-order/rejects-empty-customer-name',
      outcome: 'waived',
      expected: '400 or 422',
      actual: '202',
      reason: 'known, ticket 12',
      tr: { expected: '400 ya da 422', actual: '202', reason: 'biliniyor, kayıt 12' },
      waiver: { reason: 'known, ticket 12', until: '2027-01-31' },
    }),
    sampleCheck({
      id: 'muditakurye/courier/health/answers-while-orders-fail',
      outcome: 'errored',
      reason: 'The states hook at http://127.0.0.1:5001/_states answered 500 where 200 was expected.',
      tr: {
        expected: '',
        actual: '',
        reason: 'http://127.0.0.1:5001/_states durum kancası 200 yerine 500 yanıtladı.',
      },
      exchanges: [
        {
          request: {
            method: 'GET',
            url: 'http://127.0.0.1:5001/webhook/third-party/health',
            headers: {},
            body: '',
          },
          error: 'connect ECONNREFUSED 127.0.0.1:5001',
          curl: "curl 'http://127.0.0.1:5001/webhook/third-party/health'",
        },
      ],
    }),
    sampleCheck({
      id: 'muditakurye/courier/errors/integration-disabled',
      matter: 'limits',
      outcome: 'skipped',
      reason: 'It needs the state "integration is disabled": give the target a states hook or a fixture.',
      tr: {
        expected: '',
        actual: '',
        reason:
          '"integration is disabled" durumu gerekiyor: hedefe bir durum kancası ya da hazır veri verin.',
      },
    }),
    sampleCheck({
      id: 'muditakurye/courier/idempotency/other-payload-conflicts',
      basis: 'later',
      level: 'may',
      outcome: 'inapplicable',
      reason: 'Ruled out by the reading muditakurye.duplicate-order = replay.',
      tr: {
        expected: '',
        actual: '',
        reason: 'muditakurye.duplicate-order = replay yorumu dışarıda bırakıyor.',
      },
    }),
    sampleCheck({
      id: 'muditakurye/courier/rate-limit/says-when-to-retry',
      matter: 'secret',
      security: true,
      title: {
        en: 'says when to retry after too many requests',
        tr: 'fazla istekten sonra ne zaman yeniden deneneceğini söyler',
      },
      basis: 'assumed',
      quote: '',
      document: '',
      level: 'should',
      outcome: 'failed',
      expected: 'a Retry-After header',
      actual: '429 without it',
      tr: { expected: 'Retry-After başlığı', actual: 'başlıksız 429', reason: '' },
      exchanges: [sampleExchange(429, '{"error":"Rate limit exceeded","code":"RATE_LIMIT_EXCEEDED"}')],
    }),
    sampleCheck({
      id: 'muditakurye/courier/health/answers-quickly',
      level: 'should',
      basis: 'assumed',
      quote: '',
      document: '',
    }),
  ],
}
