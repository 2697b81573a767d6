import { httpSanity } from '../../families/http-sanity.js'
import { heldMoveRequirements, heldOnceWhenTold } from '../../families/read-back.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { statusTable } from '../event-field-requirements.js'

const ground = { operation: 'receiveStatus', document: 'webhooks.md' }

/** What MuditaKurye expects of those it sends webhooks to (surface `muditakurye/pos`). */
export const posRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldMoveRequirements(ground),
  ...heldOnceWhenTold,
  'status-event-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'A valid status event is answered with a 2xx.',
    tr: 'Geçerli durum olayı 2xx ile yanıtlanır.',
    // The page says what is sent and, as far as it was read, names no answer to it.
    document: 'rfc9110.txt',
    http: "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'every-status-taken': {
    kind: 'allowed-value-taken',
    members: ['StatusEvent.status'],
    statuses: [200],
    en: 'Each status that the page lists is taken.',
    tr: 'Sayfada listelenen her durum kabul edilir.',
    stated: statusTable,
  },
  // The page's own table, as far as it was read, does not have it.
  'delivered-taken': {
    kind: 'value-of-another-page-taken',
    members: ['StatusEvent.status'],
    statuses: [200],
    en: 'DELIVERED, which only the integration flow names, is taken.',
    tr: 'Yalnızca entegrasyon akışında geçen DELIVERED kabul edilir.',
    level: 'should',
    document: 'integration-flow.md',
    stated: 'delivered → webhook `DELIVERED`',
  },
  'first-status-taken': {
    kind: 'unusual-value-taken',
    members: ['StatusEvent.previousStatus'],
    statuses: [200],
    en: 'An event that tells of NEW is taken without a previousStatus: a received order may have had none before.',
    tr: 'NEW bildiren olay previousStatus olmadan da kabul edilir: yeni alınan siparişin önceki durumu olmayabilir.',
    assumed: 'should',
  },
  'unsigned-events-taken': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'Where no webhook secret is agreed, an event without a signature is taken.',
    tr: 'Webhook gizli anahtarı kararlaştırılmamışsa imzasız olay kabul edilir.',
    stated: '`X-MuditaKurye-Signature` (HMAC; optional, sent only when enabled)',
  },
  'answers-with-200': {
    kind: 'documented-status',
    statuses: [200],
    en: 'Events are answered with exactly 200.',
    tr: 'Olaylar tam olarak 200 ile yanıtlanır.',
    assumed: 'should',
  },
  'answers-within-5-seconds': {
    kind: 'undocumented-limit',
    en: 'Events are answered within 5 seconds.',
    tr: 'Olaylar 5 saniye içinde yanıtlanır.',
    assumed: 'should',
  },
  'repeated-event-taken': {
    kind: 'inferred-repeat',
    en: 'An event that is delivered twice is taken twice.',
    tr: 'İki kez teslim edilen olay ikisinde de kabul edilir.',
    assumed: 'should',
  },
  'wrong-signature-refused': {
    kind: 'credential-refused-unsaid',
    en: 'An event whose signature does not match is refused with a 4xx.',
    tr: 'İmzası uymayan olay 4xx ile reddedilir.',
    assumed: 'should',
  },
  'missing-signature-refused': {
    kind: 'credential-refused-unsaid',
    en: 'Where a webhook secret is agreed, an event without a signature is refused with a 4xx.',
    tr: 'Webhook gizli anahtarı kararlaştırılmışsa imzasız olay 4xx ile reddedilir.',
    assumed: 'should',
  },
  'cancel-event-taken': {
    kind: 'allowed-value-taken',
    operation: 'receiveCancellation',
    statuses: [200],
    en: 'A cancel event is answered with a 2xx. The URL is documented, the body is not.',
    tr: 'İptal olayı 2xx ile yanıtlanır. URL belgelenmiş, gövde belgelenmemiştir.',
    assumed: 'should',
  },
  'cancel-url-exists': {
    kind: 'answered-soundly',
    operation: 'receiveCancellation',
    en: 'The Cancel Webhook URL exists: not every POST to it is answered with 404.',
    tr: 'Cancel Webhook URL vardır: ona gönderilen her POST isteği 404 almaz.',
    stated:
      "Two URLs are registered in the restaurant panel (`Ayarlar → Entegrasyon → Webhook URL'leri`): `Status Update Webhook URL` and `Cancel Webhook URL`.",
  },
  'urls-are-https': {
    kind: 'conduct',
    operation: null,
    en: 'The registered URLs are HTTPS, and their certificate is not self-signed.',
    tr: 'Kaydedilen URL’ler HTTPS’tir ve sertifikaları kendinden imzalı değildir.',
    stated: 'HTTPS only; self-signed certificates are refused.',
    untestable: {
      en: 'A POS is checked where it runs, often on its developer’s machine; which URL stands in the panel no call shows.',
      tr: 'POS çalıştığı yerde, çoğu zaman geliştiricinin makinesinde sınanır; panelde hangi URL’nin yazdığını hiçbir çağrı göstermez.',
    },
  },
  'later-cancel-status-spelling': {
    kind: 'sent-form',
    operation: 'receiveCancellation',
    en: 'MuditaPOS, the later revision, spells the status CANCELLED with two L.',
    tr: 'Sonraki sürüm MuditaPOS durumu iki L ile CANCELLED yazar.',
    document: 'muditapos-later-revision.md',
    later: '`status` always `CANCELLED`',
    untestable: {
      en: 'It belongs to another webhook with other headers, not this surface.',
      tr: 'Bu arayüze değil, başka başlıkları olan başka bir webhook’a aittir.',
    },
  },
})
