import type { OpenQuestion } from '../contract/open-question.js'

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'A repeated `orderId`: when 202, when 409?',
    tr: 'Tekrarlanan `orderId` ne zaman 202, ne zaman 409 alır?',
    readings: ['muditakurye.duplicate-order'],
    matters: { courier: ['once'] },
  },
  {
    en: 'Which error codes are on the wire, `AUTHENTICATION_FAILED` or `AUTH_001`? What follows `VAL_002`? Which codes do 404, 409, 429, 500 and 503 have on the errors page?',
    tr: 'Yanıtlarda hangi hata kodları yer alıyor: `AUTHENTICATION_FAILED` mı, `AUTH_001` mi? `VAL_002`’den sonra hangileri geliyor? Hata kodları sayfasında 404, 409, 429, 500 ve 503 için hangi kodlar var?',
    readings: ['muditakurye.error-codes'],
  },
  {
    en: 'Missing `customerName` or `deliveryAddress`: 400 or 422?',
    tr: '`customerName` veya `deliveryAddress` eksikse 400 mü, 422 mi?',
    readings: ['muditakurye.missing-field'],
  },
  {
    en: 'A field of the wrong type: 400 `INVALID_PAYLOAD` or 422 `VALIDATION_ERROR`?',
    tr: 'Bir alanın türü yanlışsa 400 `INVALID_PAYLOAD` mı, 422 `VALIDATION_ERROR` mı?',
    readings: ['muditakurye.wrong-type'],
  },
  {
    en: 'The details that a 422 promises: do they stand in `details`, as the errors page shows it, and in which form?',
    tr: '422 için vaat edilen detaylar hata kodları sayfasındaki gibi `details` içinde mi, hangi biçimde?',
  },
  {
    en: 'Is a phone that is not E.164 refused? The create-order page recommends the format, the errors page shows a refusal.',
    tr: 'E.164 biçiminde olmayan telefon reddediliyor mu? Sipariş oluşturma sayfası biçimi öneriyor, hata kodları sayfası ise bir ret örneği gösteriyor.',
  },
  {
    en: 'An unknown `paymentMethod`: refused? What is the default where none is sent?',
    tr: 'Bilinmeyen bir `paymentMethod` reddediliyor mu? Hiç gönderilmezse ne varsayılıyor?',
  },
  {
    en: '`orderId`: longest length, allowed characters, unique per restaurant or over all?',
    tr: '`orderId` en fazla kaç karakter olabilir, hangi karakterleri içerebilir? Restoran bazında mı, bütün sistemde mi benzersiz olmalı?',
  },
  {
    en: 'The rate limit’s number, and whether `Retry-After` or `X-RateLimit-*` is sent.',
    tr: 'İstek sınırı kaç? `Retry-After` veya `X-RateLimit-*` gönderiliyor mu?',
  },
  {
    en: 'Both authentication headers at once: which counts?',
    tr: 'İki kimlik doğrulama başlığı birlikte gönderilirse hangisi geçerli?',
  },
  {
    en: 'Webhooks: signature algorithm, encoding and signed bytes; expected answer, time limit, retries; the cancel event’s body.',
    tr: 'Webhook’lar: imza algoritması, kodlaması ve imzalanan baytlar; beklenen yanıt, zaman aşımı, yeniden denemeler; iptal olayının gövdesi.',
    readings: ['muditakurye.webhook-retries'],
    matters: { pos: ['secret', 'answers', 'once', 'limits', 'bad-input'] },
  },
  {
    en: 'Status events: which of the nine fields are always there? Does an event of `NEW` have a `previousStatus`? Are there statuses beyond the nine, and values of `provider` other than `THIRD_PARTY`?',
    tr: 'Durum olayları: dokuz alandan hangileri her zaman var? `NEW` olayında `previousStatus` bulunuyor mu? Dokuz durumdan başkası, `THIRD_PARTY` dışında bir `provider` değeri var mı?',
  },
  {
    en: 'What follows `ON_DELIVERY`, and is `PREPARED` → `CANCELED` allowed? Is `ASSIGNED` → `ON_DELIVERY` (integration flow) possible, or only through `ACCEPTED` and `PREPARED` (webhooks page)?',
    tr: '`ON_DELIVERY`’den sonra ne geliyor, `PREPARED` → `CANCELED` geçişine izin var mı? `ASSIGNED` → `ON_DELIVERY` doğrudan olabiliyor mu (entegrasyon akışı), yoksa yalnızca `ACCEPTED` ve `PREPARED` üzerinden mi (webhook sayfası)?',
    matters: { pos: ['moves'] },
  },
  {
    en: 'How does the order source see which orders were taken over, with which texts and amounts? No page has a call that reads one back.',
    tr: 'Siparişi gönderen taraf hangi siparişlerin hangi metin ve tutarlarla alındığını nereden görüyor? Hiçbir sayfada sipariş okuyan bir çağrı yok.',
    matters: { courier: ['kept', 'texts'] },
  },
  {
    en: 'Can the order source cancel an order? No page has such a call.',
    tr: 'Siparişi gönderen taraf siparişi iptal edebiliyor mu? Hiçbir sayfada böyle bir çağrı yok.',
  },
  {
    en: 'Does the health check need a credential? The sample sends none.',
    tr: 'Sağlık kontrolü kimlik bilgisi istiyor mu? Örnek hiçbir bilgi göndermiyor.',
  },
  {
    en: 'Is there a staging host for this revision?',
    tr: 'Bu sürüm için bir test ortamı (staging) adresi var mı?',
  },
]
