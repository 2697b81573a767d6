import type { OpenQuestion } from '../contract/open-question.js'

export const openQuestions: readonly OpenQuestion[] = [
  {
    en: 'Who serves the call? The text says the configured POS, the address is on `bkyemek.com`. If it is the POS: which path does it serve, and is the address a gateway’s?',
    tr: 'Çağrıyı kim karşılıyor? Metin tanımlı POS diyor, adres ise `bkyemek.com` üzerinde. POS karşılıyorsa hangi yolu sunmalı, yazılı adres bir ağ geçidine mi ait?',
    readings: ['bkyemek.direction'],
  },
  {
    en: 'Which HTTP status does a successful answer have? Is another text than "Sipariş alındı." taken? 200 is assumed.',
    tr: 'Başarılı yanıtın HTTP durum kodu ne? "Sipariş alındı." dışında bir metin kabul ediliyor mu? 200 varsayıldı.',
  },
  {
    en: 'Only one of `X-API-KEY` and `X-API-SECRET`, or an empty one: 401 or 403?',
    tr: '`X-API-KEY` ve `X-API-SECRET` başlıklarından yalnızca biri varsa ya da biri boşsa 401 mi, 403 mü?',
    readings: ['bkyemek.half-pair'],
  },
  {
    en: 'The bodies of 400, 401, 403 and 500.',
    tr: '400, 401, 403 ve 500 yanıtlarının gövdeleri.',
  },
  {
    en: 'Which status does a body get that is not JSON, or not labelled as JSON?',
    tr: 'JSON olmayan ya da JSON olduğu belirtilmeyen bir gövde hangi durum kodunu alıyor?',
  },
  {
    en: 'Who issues the key and the secret, and do they belong to a restaurant or to the POS? What does a `restoran_id` get that the POS does not know, or that belongs to other credentials?',
    tr: 'Anahtarı ve gizli anahtarı kim veriyor; restorana mı, POS’a mı ait? POS’un tanımadığı ya da başka kimlik bilgilerine ait bir `restoran_id` nasıl yanıtlanmalı?',
  },
  {
    en: 'What do `tercihler_adi`, `cikarilacaklar_adi` and `urun_not` hold when there is nothing to say: an empty text or `null`? May an optional field of the order be `null`?',
    tr: 'Söylenecek bir şey yokken `tercihler_adi`, `cikarilacaklar_adi` ve `urun_not` ne içeriyor: boş metin mi, `null` mı? Siparişin zorunlu olmayan alanları `null` olabilir mi?',
    readings: ['bkyemek.empty-item-text'],
  },
  {
    en: 'Does `"zile_basma": "Evet"` mean "ring" or "do not ring"? The name says the latter, the description ("Zile basılsın mı") the former.',
    tr: '`"zile_basma": "Evet"` “zile bas” mı demek, “zile basma” mı? Alanın adı ikincisini, açıklaması (“Zile basılsın mı”) birincisini söylüyor.',
  },
  {
    en: 'The other values of `odeme_tipi` and `siparis_durumu` ("vb."). Are there others of `kurye_tipi`?',
    tr: '`odeme_tipi` ve `siparis_durumu` alanlarının “vb.” ile geçiştirilen öteki değerleri. `kurye_tipi` için de başka değerler var mı?',
  },
  {
    en: 'Is a phone that does not begin with `+90` possible (a foreign number)? Which format have `restoran_telefon` and `kurye_telefon`?',
    tr: '`+90` ile başlamayan bir telefon (yabancı numara) gelebilir mi? `restoran_telefon` ve `kurye_telefon` hangi biçimde?',
  },
  {
    en: 'The time zone of `siparis_tarihi`.',
    tr: '`siparis_tarihi` hangi saat diliminde?',
    readings: ['bkyemek.time-zone'],
  },
  {
    en: 'The currency and the number of decimals of the amounts. Is `odeme_tutari` ever above `siparis_tutari`, or zero? An item has no price and no id: how is a POS to match its products?',
    tr: 'Tutarların para birimi ve ondalık basamak sayısı. `odeme_tutari` `siparis_tutari`’ndan büyük ya da sıfır olabilir mi? Kalemlerde fiyat ve kimlik yok: POS kendi ürünleriyle nasıl eşleştirecek?',
    matters: { pos: ['texts'] },
  },
  {
    en: 'Can `siparis_icerikleri` be empty, or `adet` zero?',
    tr: '`siparis_icerikleri` boş, `adet` sıfır olabilir mi?',
  },
  {
    en: 'Is an order sent again when no answer or a 500 comes, how often, and after how long? What should a repeated `siparis_id` get?',
    tr: 'Yanıt gelmezse ya da 500 dönerse sipariş yeniden gönderiliyor mu; kaç kez, ne kadar sonra? Tekrarlanan `siparis_id` nasıl yanıtlanmalı?',
    readings: ['bkyemek.duplicate-order'],
    matters: { pos: ['once'] },
  },
  {
    en: 'How does the POS approve or refuse an order and report later statuses? How is it told of a cancellation? No page has such a call.',
    tr: 'POS siparişi nasıl onaylıyor ya da reddediyor, sonraki durumları nasıl bildiriyor? İptali nasıl öğreniyor? Hiçbir sayfada böyle bir çağrı yok.',
    matters: { pos: ['kept'] },
  },
  {
    en: 'The page with the sample payload that this one announces.',
    tr: 'Bu sayfanın sözünü ettiği, örnek veriyi gösteren sayfa.',
  },
  {
    en: 'Is there a rate limit, a test environment, a version in the path?',
    tr: 'İstek sınırı, test ortamı, yolda sürüm bilgisi var mı?',
    matters: { pos: ['limits'] },
  },
]
