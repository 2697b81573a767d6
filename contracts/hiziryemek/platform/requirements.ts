import { httpSanity } from '../../families/http-sanity.js'
import { heldMoveRequirements } from '../../families/read-back.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { laterRequirements } from './later-requirements.js'
import { acceptanceRequirements, typeRequirements } from '../status-field-requirements.js'

const ground = { operation: 'updateOrderStatus', document: 'pos-entegrasyon.txt' }
const unusableId = 'hiziryemek.unusable-id'
const conflictingIds = 'hiziryemek.conflicting-ids'
const statusMoves = 'hiziryemek.status-moves'

/** What HızırYemek promises a POS that reports statuses (surface `hiziryemek/platform`). */
export const platformRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldMoveRequirements(ground, {
    moved: "POS sisteminizden sipariş durumunu güncellemek için bu endpoint'i kullanın.",
  }),
  ...typeRequirements,
  ...acceptanceRequirements,
  ...laterRequirements,

  'secret-accepted': {
    kind: 'allowed-value-taken',
    en: 'A request with the agreed x-secret-key is not refused with 401.',
    tr: 'Kararlaştırılan x-secret-key değerini taşıyan istek 401 ile reddedilmez.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'secret-required': {
    kind: 'wrong-credential-refused',
    statuses: [401],
    en: 'A request without x-secret-key is refused with 401.',
    tr: 'x-secret-key başlığı olmayan istek 401 ile reddedilir.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'wrong-secret-is-401': {
    kind: 'wrong-credential-refused',
    statuses: [401],
    en: 'A wrong x-secret-key is refused with 401.',
    tr: 'Yanlış x-secret-key 401 ile reddedilir.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'empty-secret-is-401': {
    kind: 'wrong-credential-refused',
    statuses: [401],
    en: 'An empty x-secret-key is refused with 401.',
    tr: 'Boş x-secret-key 401 ile reddedilir.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'secret-compared-whole': {
    kind: 'wrong-credential-refused',
    statuses: [401],
    en: 'A secret that is only the beginning of the agreed one, or goes on after it, is refused with 401.',
    tr: 'Kararlaştırılan anahtarın yalnızca başını taşıyan veya onu uzatan anahtar 401 ile reddedilir.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'secret-letter-case-counts': {
    kind: 'wrong-credential-refused',
    statuses: [401],
    en: 'The agreed secret in another letter case is refused with 401.',
    tr: 'Kararlaştırılan anahtarın büyük-küçük harfi değiştirilmiş hâli 401 ile reddedilir.',
    stated: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
  },
  'secret-counts-in-the-header-only': {
    kind: 'credential-refused-unsaid',
    statuses: [401],
    en: 'The secret in the body, the query or Authorization does not stand in for the header.',
    tr: 'Gövdede, sorguda veya Authorization başlığında verilen anahtar x-secret-key başlığının yerine geçmez.',
    assumed: 'should',
  },
  'secret-checked-before-parameters': {
    kind: 'undocumented-refusal',
    statuses: [401],
    en: 'A wrong secret with invalid parameters gets 401, not 400.',
    tr: 'Geçersiz parametrelerle gelen yanlış anahtar 400 değil 401 alır.',
    assumed: 'should',
  },
  'secret-checked-before-order': {
    kind: 'undocumented-refusal',
    statuses: [401],
    en: 'A wrong secret with an unknown order gets 401, not 404.',
    tr: 'Bilinmeyen siparişle gelen yanlış anahtar 404 değil 401 alır.',
    assumed: 'should',
  },

  'order-id-suffices': {
    kind: 'allowed-value-taken',
    en: 'An order is found by its orderId alone.',
    tr: 'Sipariş yalnızca orderId ile bulunur.',
    stated: '* orderId veya posOrderId alanlarından en az biri zorunludur.',
  },
  'pos-order-id-suffices': {
    kind: 'allowed-value-taken',
    en: 'An order is found by its posOrderId alone.',
    tr: 'Sipariş yalnızca posOrderId ile bulunur.',
    stated: '* orderId veya posOrderId alanlarından en az biri zorunludur.',
  },
  'both-ids-accepted': {
    kind: 'allowed-value-taken',
    en: 'A request with both ids of one order is accepted.',
    tr: 'Aynı siparişin iki kimliğini birden taşıyan istek kabul edilir.',
    stated: '* orderId veya posOrderId alanlarından en az biri zorunludur.',
  },
  'status-optional': {
    kind: 'allowed-value-taken',
    en: 'A request with an id and no status is accepted.',
    tr: 'Kimlik taşıyan, status taşımayan istek kabul edilir.',
    stated: '| status | string | Hayır | Yeni sipariş durumu |',
  },
  'status-is-updated': {
    kind: 'stated-move',
    en: 'An accepted status becomes the order’s status.',
    tr: 'Kabul edilen durum, siparişin durumu olur.',
    stated: "POS sisteminizden sipariş durumunu güncellemek için bu endpoint'i kullanın.",
    untestable: {
      en: 'No documented call reads an order’s status back.',
      tr: 'Belgelerde siparişin durumunu okuyan bir çağrı yoktur.',
    },
  },

  'success-is-true': {
    kind: 'answer-member',
    members: ['Processed.success'],
    en: 'The body of a success says "success": true.',
    tr: 'Başarı gövdesinde "success": true bulunur.',
    shown: '{"success": true,"message": "Webhook işlendi"}',
  },
  'success-has-a-message': {
    kind: 'answer-member',
    members: ['Processed.message'],
    en: 'The body of a success has a "message", a text.',
    tr: 'Başarı gövdesinde metin olarak "message" bulunur.',
    shown: '{"success": true,"message": "Webhook işlendi"}',
  },
  // "success": true says the same.
  'success-message': {
    kind: 'message-beside-code',
    members: ['Processed.message'],
    en: 'The message of a success is "Webhook işlendi".',
    tr: 'Başarı mesajı "Webhook işlendi" olur.',
    level: 'should',
    shown: '{"success": true,"message": "Webhook işlendi"}',
  },
  'success-status-is-200': {
    kind: 'documented-status',
    statuses: [200],
    en: 'A success is answered with exactly 200. The documents name no status for it.',
    tr: 'Başarı tam olarak 200 ile yanıtlanır. Belgeler başarı için durum kodu vermez.',
    assumed: 'should',
  },

  'an-id-required': {
    kind: 'missing-member-refused',
    statuses: [400],
    en: 'A request with neither orderId nor posOrderId is refused with 400.',
    tr: 'orderId ve posOrderId alanlarından hiçbirini taşımayan istek 400 ile reddedilir.',
    stated: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
  },
  'null-id-refused': {
    kind: 'wrong-type-refused',
    members: ['StatusUpdate.orderId', 'StatusUpdate.posOrderId'],
    statuses: [400, 404],
    reading: unusableId,
    en: 'null as the only id is refused with 400 or 404.',
    tr: 'Tek kimlik olarak null 400 veya 404 ile reddedilir.',
    stated: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
  },
  'empty-id-refused': {
    kind: 'loose-type-refused',
    statuses: [400, 404],
    reading: unusableId,
    en: 'An empty text as the only id is refused with 400 or 404.',
    tr: 'Tek kimlik olarak boş metin 400 veya 404 ile reddedilir.',
    assumed: 'should',
  },
  'broken-json-refused': {
    kind: 'documented-status',
    statuses: [400],
    en: 'A body that is not valid JSON has no id and is refused with a 4xx.',
    tr: 'Geçerli JSON olmayan gövdede kimlik yoktur; 4xx ile reddedilir.',
    stated: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
  },
  'broken-json-is-400': {
    kind: 'documented-status',
    statuses: [400],
    en: 'The 4xx for broken JSON is 400; the page speaks of parameters only.',
    tr: 'Bozuk JSON için 4xx kodu 400’dür; sayfa yalnızca parametrelerden söz eder.',
    assumed: 'should',
  },
  'empty-body-is-400': {
    kind: 'documented-status',
    statuses: [400],
    en: 'A request without a body is refused with 400.',
    tr: 'Gövdesi olmayan istek 400 ile reddedilir.',
    stated: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
  },
  'body-is-an-object': {
    kind: 'documented-status',
    statuses: [400],
    en: 'A JSON body that is not an object is refused with 400.',
    tr: 'Nesne olmayan JSON gövde 400 ile reddedilir.',
    stated: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
  },
  'json-with-charset-accepted': {
    kind: 'unusual-value-taken',
    en: 'Content-Type application/json; charset=utf-8 is as good as application/json.',
    tr: 'Content-Type application/json; charset=utf-8, application/json ile aynı kabul edilir.',
    assumed: 'should',
  },
  'content-type-is-json': {
    kind: 'undocumented-refusal',
    en: 'A request whose Content-Type is not application/json is refused with a 4xx. The samples send it, no sentence demands it.',
    tr: 'Content-Type değeri application/json olmayan istek 4xx ile reddedilir. Örnekler bunu gönderir, hiçbir cümle şart koşmaz.',
    assumed: 'may',
  },
  'unknown-status-refused': {
    kind: 'outside-open-list-refused',
    statuses: [400],
    en: 'A status outside the six listed, the empty text included, is refused with 400.',
    tr: 'Listedeki altı değer dışındaki durum, boş metin dâhil, 400 ile reddedilir.',
    assumed: 'should',
  },
  'status-letter-case-counts': {
    kind: 'outside-open-list-refused',
    statuses: [400],
    en: 'A listed status in another letter case (PREPARING) is refused with 400.',
    tr: 'Listedeki bir durumun büyük harfli yazımı (PREPARING) 400 ile reddedilir.',
    assumed: 'may',
  },
  'null-status-taken-as-absent': {
    kind: 'unusual-value-taken',
    en: 'A status of null is taken as no status.',
    tr: 'null olan status gönderilmemiş sayılır.',
    assumed: 'may',
  },

  'unknown-order-id-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'An orderId of 24 hexadecimal digits that belongs to no order is refused with 404.',
    tr: 'Hiçbir siparişe ait olmayan 24 onaltılık haneli orderId 404 ile reddedilir.',
    stated: '| 404 | Not Found | Belirtilen sipariş bulunamadı |',
  },
  'unknown-pos-order-id-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'A posOrderId that belongs to no order is refused with 404.',
    tr: 'Hiçbir siparişe ait olmayan posOrderId 404 ile reddedilir.',
    stated: '| 404 | Not Found | Belirtilen sipariş bulunamadı |',
  },
  'unknown-order-without-status-is-404': {
    kind: 'documented-status',
    statuses: [404],
    en: 'An unknown order is refused with 404 where no status is sent, too.',
    tr: 'Bilinmeyen sipariş, status gönderilmediğinde de 404 ile reddedilir.',
    stated: '| 404 | Not Found | Belirtilen sipariş bulunamadı |',
  },
  'other-pos-order-refused': {
    kind: 'credential-refused-unsaid',
    en: 'An order that went to another POS is not moved under one’s own secret: the call is refused.',
    tr: 'Başka bir POS’a giden siparişin durumu kendi gizli anahtarıyla değiştirilemez: istek reddedilir.',
    assumed: 'should',
  },
  'malformed-order-id-refused': {
    kind: 'documented-status',
    statuses: [400, 404],
    reading: unusableId,
    en: 'An orderId that is not 24 hexadecimal digits and belongs to no order is refused with 400 or 404.',
    tr: '24 onaltılık haneden oluşmayan ve hiçbir siparişe ait olmayan orderId 400 veya 404 ile reddedilir.',
    stated: '| 404 | Not Found | Belirtilen sipariş bulunamadı |',
  },
  'pos-order-id-in-turkish-letters': {
    kind: 'documented-status',
    statuses: [404],
    en: 'An unknown posOrderId with Turkish letters is refused with 404 like any other.',
    tr: 'Türkçe harf içeren bilinmeyen posOrderId de 404 ile reddedilir.',
    assumed: 'should',
  },
  'pos-order-ids-are-case-sensitive': {
    kind: 'undocumented-refusal',
    statuses: [404],
    en: 'A posOrderId in another letter case is another id.',
    tr: 'Büyük-küçük harfi farklı posOrderId başka bir kimliktir.',
    assumed: 'may',
  },
  'foreign-order-is-404': {
    kind: 'undocumented-refusal',
    statuses: [404],
    en: 'Another POS vendor’s order is refused with 404.',
    tr: 'Başka bir POS firmasının siparişi 404 ile reddedilir.',
    assumed: 'should',
    untestable: {
      en: 'It takes an order of another vendor, and no state offers one.',
      tr: 'Başka bir firmanın siparişi gerekir; bunu sağlayan bir durum (state) yoktur.',
    },
  },
  'conflicting-ids-answered': {
    kind: 'undocumented-refusal',
    reading: conflictingIds,
    en: 'The ids of two different orders are answered with a success, 400 or 404, as the reading says.',
    tr: 'İki ayrı siparişin kimlikleri, yoruma göre başarı, 400 veya 404 ile yanıtlanır.',
    assumed: 'may',
  },
  'pos-order-id-linked-by-a-call': {
    kind: 'inferred-move',
    reading: 'hiziryemek.pos-order-id-link',
    en: 'A call with a known orderId and a new posOrderId links the two: the order is then found by posOrderId alone.',
    tr: 'Bilinen orderId ile yeni bir posOrderId taşıyan çağrı ikisini eşleştirir: sipariş artık yalnızca posOrderId ile de bulunur.',
    assumed: 'may',
  },

  'acceptance-of-pending': {
    kind: 'inferred-repeat',
    en: 'pending is accepted for an order that is pending already.',
    tr: 'Zaten pending durumundaki sipariş için pending kabul edilir.',
    assumed: 'may',
  },
  'repeated-status-accepted': {
    kind: 'inferred-repeat',
    en: 'A repeat of an accepted status is accepted, so that a POS that lost the answer can ask again.',
    tr: 'Kabul edilmiş durumun tekrarı kabul edilir; yanıtı kaybeden POS yeniden gönderebilir.',
    assumed: 'should',
  },
  'skipped-step-answered': {
    kind: 'inferred-move',
    statuses: [400],
    reading: statusMoves,
    en: 'A status that skips a step is taken, or refused with 400, as the reading says.',
    tr: 'Adım atlayan durum, yoruma göre kabul edilir veya 400 ile reddedilir.',
    assumed: 'may',
  },
  'backward-move-answered': {
    kind: 'inferred-move',
    statuses: [400],
    reading: statusMoves,
    en: 'A status that goes backwards is taken, or refused with 400, as the reading says.',
    tr: 'Geriye dönen durum, yoruma göre kabul edilir veya 400 ile reddedilir.',
    assumed: 'may',
  },
  'status-after-delivered-answered': {
    kind: 'inferred-move',
    statuses: [400],
    reading: statusMoves,
    en: 'Another status for a delivered order is taken, or refused with 400, as the reading says.',
    tr: 'Teslim edilmiş sipariş için başka durum, yoruma göre kabul edilir veya 400 ile reddedilir.',
    assumed: 'may',
  },
  'status-after-cancelled-answered': {
    kind: 'inferred-move',
    statuses: [400],
    reading: statusMoves,
    en: 'Another status for a cancelled order is taken, or refused with 400, as the reading says.',
    tr: 'İptal edilmiş sipariş için başka durum, yoruma göre kabul edilir veya 400 ile reddedilir.',
    assumed: 'may',
  },

  'errors-are-json': {
    kind: 'answer-member',
    en: 'An error has a JSON object as its body. No body is documented; the success has one.',
    tr: 'Hata gövdesi bir JSON nesnesidir. Hata gövdesi belgelenmemiştir; başarı gövdesi JSON’dur.',
    assumed: 'should',
  },
  'errors-do-not-say-success': {
    kind: 'answer-member',
    en: 'An error’s body does not say "success": true.',
    tr: 'Hata gövdesinde "success": true yazmaz.',
    assumed: 'should',
  },
})
