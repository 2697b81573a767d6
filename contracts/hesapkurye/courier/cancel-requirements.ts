import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { operation: 'cancelPackage', document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }

/** What Cancel does to a package. */
export const cancelRequirements = defineRequirements(ground, {
  'cancel-succeeds': {
    kind: 'allowed-value-taken',
    statuses: [200],
    en: 'Cancelling a package that was just saved is answered with a success (2xx).',
    tr: 'Yeni kaydedilmiş paketin iptali başarıyla (2xx) yanıtlanır.',
    // The page names no answer to it.
    document: 'rfc9110.txt',
    http: "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'cancel-message': {
    kind: 'telling-message',
    members: ['Cancelled.message'],
    statuses: [200],
    en: 'A cancellation is answered with "message": "Paket iptal edildi.", full stop included.',
    tr: 'İptal, noktası dâhil "message": "Paket iptal edildi." ile yanıtlanır.',
    shown: '"message": "Paket iptal edildi."',
  },
  'cancel-changes-the-status': {
    kind: 'stated-move',
    members: ['Package.StatusValue', 'Package.Status'],
    statuses: [200],
    en: 'A cancelled package has StatusValue 9 and Status "Sipariş iptal edildi".',
    tr: 'İptal edilen paketin StatusValue değeri 9, Status değeri "Sipariş iptal edildi" olur.',
    stated:
      'İptal edilen paket, veritabanında durumu değiştirilir ve ilgili taşıyıcıya iptal durumu bildirilir.',
  },
  'carrier-is-told': {
    kind: 'conduct',
    en: 'The carrier is told of the cancellation.',
    tr: 'İptal, ilgili taşıyıcıya bildirilir.',
    stated: 'ilgili taşıyıcıya iptal durumu bildirilir.',
    untestable: {
      en: 'What the carrier is told does not pass through this API.',
      tr: 'Taşıyıcıya giden bildirim bu API’den geçmez.',
    },
  },
  'only-the-named-package-cancelled': {
    kind: 'stated-move',
    statuses: [200],
    en: 'Only the package of that order number is cancelled; others keep their status.',
    tr: 'Yalnızca o sipariş numaralı paket iptal edilir; diğerlerinin durumu değişmez.',
    stated:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber, RestaurantID ve Reason parametreleri ile gönderilen paketi iptal eder.',
  },
  'turkish-reason-taken': {
    kind: 'allowed-value-taken',
    members: ['Cancellation.Reason'],
    statuses: [200],
    en: 'A Reason with Turkish letters is accepted.',
    tr: 'Türkçe harfli Reason kabul edilir.',
    shown: '"Reason": "Müşteri talebi"',
  },
  'other-restaurants-package-stands': {
    kind: 'credential-refused-unsaid',
    en: 'The package of another restaurant is not cancelled by one’s own ApiKey and ApiSecret: the call is refused.',
    tr: 'Başka bir restoranın paketi, kendi ApiKey ve ApiSecret değerleriyle iptal edilemez: istek reddedilir.',
    assumed: 'should',
  },
  'assigned-package-can-be-cancelled': {
    kind: 'inferred-move',
    en: 'A package that has a courier already, or is on its way, can be cancelled.',
    tr: 'Kuryesi atanmış veya yola çıkmış paket iptal edilebilir.',
    assumed: 'should',
  },
  'delivered-package-stays-delivered': {
    kind: 'inferred-move',
    en: 'Cancelling a delivered package is refused with a 4xx, and it stays delivered.',
    tr: 'Teslim edilmiş paketin iptali 4xx ile reddedilir; paket teslim edilmiş kalır.',
    assumed: 'should',
  },
  'cancelled-package-stays-cancelled': {
    kind: 'inferred-repeat',
    en: 'Cancelling twice leaves the package cancelled and is no server error.',
    tr: 'İkinci iptalde paket iptal edilmiş kalır; sunucu hatası olmaz.',
    assumed: 'should',
  },
  'cancelling-an-unknown-number-refused': {
    kind: 'undocumented-refusal',
    en: 'An order number that was never saved is refused with a 4xx.',
    tr: 'Hiç kaydedilmemiş sipariş numarasının iptali 4xx ile reddedilir.',
    assumed: 'should',
  },
  'cancelling-needs-an-order-number': {
    kind: 'missing-member-refused',
    members: ['Cancellation.remoteOrderNumber'],
    en: 'A request without remoteOrderNumber is refused with a 4xx.',
    tr: 'remoteOrderNumber taşımayan istek 4xx ile reddedilir.',
    assumed: 'should',
  },
  'cancelling-needs-a-reason': {
    kind: 'missing-member-refused',
    members: ['Cancellation.Reason'],
    en: 'A request without Reason is refused with a 4xx.',
    tr: 'Reason taşımayan istek 4xx ile reddedilir.',
    assumed: 'may',
  },
  'cancelling-without-outsource-id': {
    kind: 'allowed-value-taken',
    members: ['Cancellation.OutSourceID'],
    en: 'A request without OutSourceID, which the describing sentence does not name, is accepted.',
    tr: 'Açıklama cümlesinde geçmeyen OutSourceID olmadan gönderilen istek kabul edilir.',
    assumed: 'may',
  },
  'cancelling-with-a-capital-r': {
    kind: 'unusual-value-taken',
    en: 'RemoteOrderNumber with a capital R is understood in the request too.',
    tr: 'İstekte büyük R ile RemoteOrderNumber da anlaşılır.',
    assumed: 'may',
  },
})
