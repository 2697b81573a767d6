import type { OpenQuestion } from '../contract/open-question.js'

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'What does a wrong API key get? And a key of another restaurant?',
    tr: 'Yanlış API anahtarı nasıl yanıtlanıyor? Ya başka bir restoranın anahtarı?',
    readings: ['kuzeypos.wrong-api-key'],
  },
  {
    en: 'Which call is tried again 3 times: the push to the courier company or the update of the source platform? At which interval, after which answers, and is it three calls in all or four?',
    tr: '3 kez yeniden denenen çağrı hangisi: kurye firmasına yapılan gönderim mi, kaynak platformun güncellenmesi mi? Hangi aralıkla, hangi yanıtlardan sonra; toplam üç çağrı mı, dört çağrı mı?',
    readings: ['kuzeypos.retried-call', 'kuzeypos.retry-interval'],
    matters: { courier: ['once', 'limits'] },
  },
  {
    en: 'An id that is missing; a `status` that is missing, other than 1 and 2, or `"1"` in quotes; a field of the wrong type; broken JSON; another Content-Type: which status and message?',
    tr: 'Kimliklerden biri eksikse; `status` eksikse, 1 ve 2 dışında bir değerse ya da tırnak içinde `"1"` ise; bir alanın türü yanlışsa; JSON bozuksa; Content-Type farklıysa hangi durum kodu ve mesaj dönüyor?',
  },
  {
    en: 'The push: its method, authentication, time limit and expected answer. What happens where the courier company refuses an order?',
    tr: 'Sipariş gönderimi: metodu, kimlik doğrulaması, zaman aşımı ve beklenen yanıtı. Kurye firması siparişi reddederse ne oluyor?',
    matters: { courier: ['secret', 'kept', 'answers', 'bad-input'] },
  },
  {
    en: 'The values of `platform` (how are GetirYemek, MigrosYemek and TrendyolYemek spelt?), `status`, `orderType` and `paymentMethod` in the push.',
    tr: 'Gönderimdeki `platform` (GetirYemek, MigrosYemek ve TrendyolYemek nasıl yazılıyor?), `status`, `orderType` ve `paymentMethod` alanlarının değerleri.',
  },
  {
    en: 'The badge table: which label comes from which platform’s flag (`saveGreen`, `contactlessDelivery`, `ringDoorBell: false`, `doNotKnock`, `dropOffAtDoor`, `isEcoFriendly`)?',
    tr: 'Rozet tablosu: hangi etiket hangi platformun hangi alanından geliyor (`saveGreen`, `contactlessDelivery`, `ringDoorBell: false`, `doNotKnock`, `dropOffAtDoor`, `isEcoFriendly`)?',
  },
  {
    en: 'Which fields of the push are always there? Can `location` or parts of the address be missing, empty or null? Are absent notes null or left out?',
    tr: 'Gönderimde hangi alanlar her zaman var? `location` veya adresin parçaları eksik, boş ya da null olabilir mi? Not yoksa alan null mı oluyor, hiç gönderilmiyor mu?',
    matters: { courier: ['texts'] },
  },
  {
    en: 'Which platform is updated for which order type? Of that list our copy has only the word `phone`: is there a platform or an order type `phone`, and is no platform updated for it? What do the important notes (`Önemli Notlar`) behind it say?',
    tr: 'Hangi sipariş türünde hangi platform güncelleniyor? O listeden elimizdeki kopyada yalnızca `phone` sözcüğü kalmış: `phone` diye bir platform ya da sipariş türü var mı, onda platform güncellemesi yapılmıyor mu? Ardındaki “Önemli Notlar” ne diyor?',
  },
  {
    en: 'What does the list before the rate limit say, of which only `status: 1` and `status: 2` are left?',
    tr: 'Hız sınırından önceki, yalnızca `status: 1` ve `status: 2` kalan liste ne diyor?',
  },
  {
    en: 'Is a success always 200, and has the answer to status 2 the same message as the shown one to status 1?',
    tr: 'Başarı her zaman 200 mü, status 2 yanıtının mesajı gösterilen status 1 yanıtınınkiyle aynı mı?',
  },
  {
    en: 'Is `orderId` of the update the pushed `kuzeyOrderId`? Is `data.orderId` of the answer the request’s `orderId`, against the sample?',
    tr: 'Güncellemedeki `orderId`, gönderilen `kuzeyOrderId` mi? Yanıttaki `data.orderId`, örnekte görünenin aksine isteğin `orderId`’si mi?',
  },
  {
    en: 'The FAQ answer that begins `Evet, ancak sipariş` and names `teslim-edildi` and `cancelled` breaks off, and its question is lost: what may be done until then? Is status 2 accepted without a status 1 before it? May status 1 be repeated? Does a repeated status 2 get 400, also where its first answer was lost?',
    tr: '`Evet, ancak sipariş` diye başlayıp `teslim-edildi` ve `cancelled` durumlarından söz eden SSS yanıtı yarıda kesiliyor, sorusu da kayıp: o ana kadar ne yapılabiliyor? Öncesinde 1 gelmeden 2 kabul ediliyor mu? 1 tekrarlanabilir mi? Tekrarlanan 2, ilk yanıt kaybolmuş olsa da 400 mü alıyor?',
    matters: { platform: ['once'] },
  },
  {
    en: 'Is there an idempotency key or a time limit for the update?',
    tr: 'Güncelleme için bir idempotency anahtarı ya da zaman aşımı var mı?',
    matters: { platform: ['limits'] },
  },
  {
    en: 'In which order are several faults told, and which 404 does a restaurant without integration get where the order is unknown too?',
    tr: 'Birden çok hata varsa hangisi önce söyleniyor? Entegrasyonu olmayan bir restoran bilinmeyen bir sipariş gönderirse hangi 404’ü alıyor?',
  },
  {
    en: 'How does the courier company learn that an order was cancelled? Which statuses can become `cancelled`, and who cancels?',
    tr: 'Kurye firması siparişin iptal edildiğini nasıl öğreniyor? Hangi durumlardan `cancelled` olunabiliyor, iptali kim yapıyor?',
  },
  {
    en: 'Is `backend.paketsefim.com` the host for all restaurants, and is there one for tests?',
    tr: '`backend.paketsefim.com` bütün restoranlar için geçerli mi, test için ayrı bir adres var mı?',
  },
]
