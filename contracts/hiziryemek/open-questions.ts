import type { OpenQuestion } from '../contract/open-question.js'

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'With which HTTP status is a successful `/webhook` call answered?',
    tr: 'Başarılı bir `/webhook` çağrısı hangi HTTP durum koduyla yanıtlanıyor?',
  },
  {
    en: 'What body do 400, 401 and 404 have? Are the texts of the error table sent?',
    tr: '400, 401 ve 404 yanıtlarının gövdesi ne? Hata tablosundaki metinler gönderiliyor mu?',
  },
  {
    en: 'What should the POS answer to a pushed order: status, body, within which time? What happens when it refuses, fails or is late: is the push repeated, how often?',
    tr: 'POS kendisine gönderilen siparişe hangi durum koduyla, hangi gövdeyle, ne kadar sürede yanıt vermeli? Reddederse, hata verirse ya da gecikirse ne oluyor: sipariş yeniden gönderiliyor mu, kaç kez?',
    matters: { pos: ['kept', 'answers', 'once', 'bad-input'] },
  },
  {
    en: 'How does HızırYemek learn the `posOrderId`: from the answer to the push, from a call with both ids?',
    tr: 'HızırYemek `posOrderId` değerini nereden öğreniyor: sipariş gönderiminin yanıtından mı, iki kimliğin birlikte geldiği bir çağrıdan mı?',
    readings: ['hiziryemek.pos-order-id-link'],
  },
  {
    en: 'What does a call without `status` do?',
    tr: '`status` içermeyen bir çağrı ne yapıyor?',
  },
  {
    en: 'Both ids, of different orders: which counts?',
    tr: 'İki kimlik farklı siparişlere aitse hangisi geçerli?',
    readings: ['hiziryemek.conflicting-ids'],
  },
  {
    en: 'An `orderId` in another form or JSON type, `null` or empty: 400 or 404? Is it always 24 hexadecimal digits? What may a `posOrderId` hold, and is it unique per restaurant or per vendor?',
    tr: '`orderId` başka biçimde ya da başka bir JSON türünde, `null` veya boş ise 400 mü, 404 mü? Her zaman 24 onaltılık basamak mı? `posOrderId` ne içerebilir, restoran bazında mı, firma bazında mı benzersiz?',
    readings: ['hiziryemek.unusable-id'],
  },
  {
    en: 'Is an unknown `status` refused with 400? Does letter case count? Is `null` the same as no status?',
    tr: 'Bilinmeyen bir `status` 400 ile reddediliyor mu? Büyük/küçük harf fark ediyor mu? `null`, hiç göndermemekle aynı mı?',
  },
  {
    en: 'Which moves between statuses are allowed: may a step be skipped, may an order go back, are `delivered` and `cancelled` final, may a POS cancel at any time, what does a repeat of the same status get?',
    tr: 'Durumlar arasında hangi geçişlere izin var: adım atlanabilir mi, geri dönülebilir mi, `delivered` ve `cancelled` son durum mu, POS istediği an iptal edebilir mi, aynı durum tekrarlanırsa ne dönüyor?',
    readings: ['hiziryemek.status-moves'],
    matters: { platform: ['once', 'moves'] },
  },
  {
    en: 'Which fields of the pushed order are mandatory, which may be null or missing? Is `quantity` always whole, do amounts carry kuruş, is `total` always `subtotal` + `deliveryFee` (no discounts)?',
    tr: 'Gönderilen siparişte hangi alanlar zorunlu, hangileri null ya da eksik olabilir? `quantity` hep tam sayı mı, tutarlarda kuruş oluyor mu, `total` her zaman `subtotal` + `deliveryFee` mi (indirim yok mu)?',
    matters: { pos: ['texts'] },
  },
  {
    en: 'The pushed order names no customer, phone, payment method, time, currency, coordinates or restaurant. Where does the POS learn them?',
    tr: 'Gönderilen siparişte müşteri, telefon, ödeme yöntemi, zaman, para birimi, koordinat ve restoran yok. POS bunları nereden öğreniyor?',
  },
  {
    en: 'Is the `x-secret-key` of the push the secret that the POS sends? Should a POS refuse a push with a wrong one, and how? Is there one secret per vendor or per restaurant?',
    tr: 'Sipariş gönderimindeki `x-secret-key`, POS’un kullandığı anahtarla aynı mı? Yanlışsa POS siparişi reddetmeli mi, nasıl? Anahtar firma başına mı, restoran başına mı?',
    matters: { pos: ['secret'] },
  },
  {
    en: 'Does the push carry `Content-Type: application/json`? Is it demanded of the POS’s calls?',
    tr: 'Sipariş gönderiminde `Content-Type: application/json` var mı? POS’un çağrılarında zorunlu mu?',
  },
  {
    en: 'When both the secret and the parameters are wrong, which error is answered? Is another vendor’s order 404?',
    tr: 'Hem anahtar hem parametreler yanlışsa hangi hata dönüyor? Başka bir firmanın siparişi 404 mü alıyor?',
  },
  {
    en: 'Rate limits, time limits and retries on either side?',
    tr: 'İki tarafta istek sınırı, zaman aşımı ve yeniden deneme var mı?',
    matters: { platform: ['limits'], pos: ['limits'] },
  },
  {
    en: 'How does a POS learn that the customer or HızırYemek cancelled an order?',
    tr: 'Müşterinin ya da HızırYemek’in siparişi iptal ettiğini POS nasıl öğreniyor?',
  },
  {
    en: 'Is there a test host? The Postman collection’s `baseUrl` points to `localhost`.',
    tr: 'Test ortamı var mı? Postman koleksiyonundaki `baseUrl` `localhost`’u gösteriyor.',
  },
  {
    en: 'Which revision is served today, and until when is `x-secret-key` accepted? Does the push of the later revision carry `restaurantId`?',
    tr: 'Bugün hangi sürüm yayında, `x-secret-key` ne zamana kadar kabul edilecek? Sonraki sürümün sipariş gönderiminde `restaurantId` var mı?',
  },
]
