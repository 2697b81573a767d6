import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { RushFinding, RushRecord } from '../../suites/record/run-record.js'

/** A generator that is later than this makes no fair rush. */
const fairMs = 100

/** A rush in a few sentences: how the orders came, what became of the requests, how long answers took. */
export function rushWords(rush: RushRecord): Bilingual[] {
  const { orders, requests, latency, limitMs, withinLimit, peakPerSecond, fellBehind, lateMs } = rush
  const seconds = (rush.tookMs / 1000).toFixed(1)
  const percent = (withinLimit * 100).toFixed(1)
  return [
    {
      en: `${rush.profile} ×${rush.compress} (${rush.generator}): ${orders.due} orders in ${seconds} s, ${requests.sent} requests: ${requests.repeats} repeats, ${requests.lostAnswers} lost answers, ${requests.cancels} cancels, ${requests.heldBack} held back and sent at once`,
      tr: `${rush.profile} ×${rush.compress} (${rush.generator}): ${seconds} sn içinde ${orders.due} sipariş, ${requests.sent} istek: ${requests.repeats} tekrar, ${requests.lostAnswers} kaybolan yanıt, ${requests.cancels} iptal, biriktirilip birden gönderilen ${requests.heldBack}`,
    },
    {
      en: `answers, from when they were due: p50 ${latency.p50} ms, p95 ${latency.p95} ms, p99 ${latency.p99} ms, longest ${latency.max} ms; ${percent} % within ${limitMs} ms`,
      tr: `yanıtlar, gönderilmesi gereken andan sayılarak: p50 ${latency.p50} ms, p95 ${latency.p95} ms, p99 ${latency.p99} ms, en uzunu ${latency.max} ms; %${percent} oranında ${limitMs} ms içinde`,
    },
    lateMs > fairMs
      ? {
          en: `at most ${peakPerSecond} answers a second; this machine sent up to ${lateMs} ms late (p99), which blames nobody`,
          tr: `saniyede en çok ${peakPerSecond} yanıt; bu makine ${lateMs} ms’ye kadar (p99) geç gönderdi, bu kimseyi suçlamaz`,
        }
      : fellBehind
        ? {
            en: `at most ${peakPerSecond} answers a second; it fell behind at ${fellBehind.perSecond} requests a second`,
            tr: `saniyede en çok ${peakPerSecond} yanıt; saniyede ${fellBehind.perSecond} istekte geride kaldı`,
          }
        : {
            en: `at most ${peakPerSecond} answers a second; it kept up all the time`,
            tr: `saniyede en çok ${peakPerSecond} yanıt; hep yetişti`,
          },
  ]
}

const kinds: Record<RushFinding['kind'], Bilingual> = {
  lost: { en: 'lost', tr: 'kayıp' },
  doubled: { en: 'doubled', tr: 'çift' },
  'mixed-up': { en: 'mixed up', tr: 'karışmış' },
  'not-cancelled': { en: 'not cancelled', tr: 'iptal edilmemiş' },
  refused: { en: 'not answered', tr: 'yanıtsız' },
  'too-early': { en: 'told too early', tr: 'erken bildirilmiş' },
  'out-of-order': { en: 'told out of order', tr: 'sırasız bildirilmiş' },
  'not-told': { en: 'not told', tr: 'bildirilmemiş' },
}

/** An order that came to grief: which, how, and when it was due. */
export function findingWords({ kind, order, atMs, text }: RushFinding): Bilingual {
  const seconds = (atMs / 1000).toFixed(1)
  return {
    en: `${kinds[kind].en}: ${order}, due at ${seconds} s: ${text.en}`,
    tr: `${kinds[kind].tr}: ${order}, ${seconds}. saniyede: ${text.tr}`,
  }
}
