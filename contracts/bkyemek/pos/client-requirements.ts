import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import {
  documentedLine,
  documentedLines,
  itemFieldNames,
  membersOfOrder,
  requiredFieldNames,
} from './order-field-requirements.js'
import { sentTypeRequirements } from './sent-field-requirements.js'

const ground = { operation: 'receiveOrder', document: 'siparis-gonderimi.txt' }

/** What a POS may expect of BK Yemek when it sends orders (callers of `bkyemek/pos`). */
export const posClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentTypeRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    operation: null,
    en: 'The client calls only the method and path that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolu çağırır.',
    stated: 'POST https://bkyemek.com/api/v1/restoran_pos_giris',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    en: 'Every order carries Content-Type: application/json.',
    tr: 'Her sipariş Content-Type: application/json başlığını taşır.',
    stated: 'Content-Type: application/json',
  },
  'credentials-sent': {
    kind: 'sent-credential',
    en: 'Every order carries X-API-KEY and X-API-SECRET.',
    tr: 'Her sipariş X-API-KEY ve X-API-SECRET başlıklarını taşır.',
    stated: 'Her istekte şu header bilgileri gönderilir:\nX-API-KEY: {api_key}\nX-API-SECRET: {api_secret}',
  },
  'issued-credentials-sent': {
    kind: 'sent-credential',
    en: 'The API key and the secret are those that were agreed.',
    tr: 'API anahtarı ve gizli anahtar, kararlaştırılmış olanlardır.',
    stated: 'Her istekte şu header bilgileri gönderilir:\nX-API-KEY: {api_key}\nX-API-SECRET: {api_secret}',
  },
  'secrets-in-headers-only': {
    kind: 'sent-credential',
    operation: null,
    en: 'Secrets stand in headers alone, not in the URL and not in the body.',
    tr: 'Gizli bilgiler yalnızca başlıklarda bulunur; URL’de ve gövdede bulunmaz.',
    assumed: 'should',
  },
  'orders-sent-by-themselves': {
    kind: 'conduct',
    en: 'The restaurant system sends an order by itself, whole in one JSON payload.',
    tr: 'Restoran sistemi siparişi otomatik olarak, tümüyle tek bir JSON payload içinde gönderir.',
    stated:
      'Sipariş gönderimi, restoran sisteminden otomatik olarak tetiklenir ve tanımlı POS sistemine HTTP POST isteği ile https://bkyemek.com/api/v1/restoran_pos_giris adresi üzerinden aktarılır. Bu aktarım sırasında tüm sipariş bilgileri, müşteri verileri, adres, ürünler ve ödeme detayları tek bir JSON payload içinde iletilir.',
    untestable: {
      en: 'No call shows what triggered it; what an order lacks breaks the requirements of its fields.',
      tr: 'Hiçbir çağrı onu neyin tetiklediğini göstermez; siparişte eksik olan, alanların gerekliliklerini bozar.',
    },
  },
  'required-fields-sent': {
    kind: 'sent-as-table-says',
    members: membersOfOrder(requiredFieldNames),
    en: 'Every order has the fifteen required fields.',
    tr: 'Her siparişte on beş zorunlu alan vardır.',
    stated: 'Gönderilen Sipariş Verisi (Payload Şeması)\n| Alan | Tip | Zorunlu | Açıklama |',
  },
  'required-item-fields-sent': {
    kind: 'sent-as-table-says',
    members: itemFieldNames.map((field) => `Item.${field}`),
    en: 'Every item has its five fields.',
    tr: 'Her öğede beş alanı bulunur.',
    stated: 'Her öğe aşağıdaki alanları içermelidir:',
  },
  // An empty text is a text: by the page's letters it is sent.
  'required-texts-not-empty': {
    kind: 'sent-form',
    en: 'No required field of the order is an empty text.',
    tr: 'Siparişin hiçbir zorunlu alanı boş metin değildir.',
    assumed: 'should',
  },
  'no-null-fields': {
    kind: 'sent-form',
    reading: 'bkyemek.empty-item-text',
    en: 'An optional field without a value is left out, a text of an item left empty; neither is null.',
    tr: 'Değeri olmayan isteğe bağlı alan gönderilmez, öğenin metni boş bırakılır; ikisi de null olmaz.',
    assumed: 'should',
  },
  'phone-begins-with-90': {
    kind: 'sent-form',
    members: ['Order.musteri_telefon'],
    en: 'musteri_telefon is in international form and begins with +90.',
    tr: 'musteri_telefon uluslararası biçimdedir ve +90 ile başlar.',
    level: 'should',
    stated: documentedLine('musteri_telefon'),
  },
  'phone-has-ten-more-digits': {
    kind: 'sent-form',
    members: ['Order.musteri_telefon'],
    en: 'Ten digits follow the +90 of musteri_telefon.',
    tr: 'musteri_telefon alanında +90 sonrasında on rakam vardır.',
    assumed: 'should',
  },
  'date-in-the-documented-form': {
    kind: 'sent-form',
    members: ['Order.siparis_tarihi'],
    en: 'siparis_tarihi is a date and time of the calendar, in the form Y-m-d H:i:s.',
    tr: 'siparis_tarihi, Y-m-d H:i:s biçiminde ve takvimde olan bir tarih ve saattir.',
    level: 'should',
    stated: documentedLine('siparis_tarihi'),
  },
  'answers-are-yes-or-no': {
    kind: 'sent-as-table-says',
    members: ['Order.zile_basma', 'Order.kapida_birak', 'Order.servis_getirme'],
    en: 'zile_basma, kapida_birak and servis_getirme are "Evet" or "Hayır".',
    tr: 'zile_basma, kapida_birak ve servis_getirme "Evet" veya "Hayır" olur.',
    stated: documentedLines('zile_basma', 'kapida_birak', 'servis_getirme'),
  },
  'courier-type-known': {
    kind: 'sent-form',
    members: ['Order.kurye_tipi'],
    en: 'kurye_tipi is BK Getirsin or Restoran Getirsin.',
    tr: 'kurye_tipi, BK Getirsin veya Restoran Getirsin olur.',
    level: 'should',
    stated: documentedLine('kurye_tipi'),
  },
  'coordinates-on-earth': {
    kind: 'sent-form',
    members: [
      'Order.adres_latitude',
      'Order.adres_longitude',
      'Order.restoran_enlem',
      'Order.restoran_boylam',
    ],
    en: 'Latitudes lie within ±90 and longitudes within ±180 degrees.',
    tr: 'Enlemler ±90, boylamlar ±180 derece içindedir.',
    assumed: 'should',
  },
  'amounts-not-negative': {
    kind: 'sent-form',
    members: ['Order.siparis_tutari', 'Order.odeme_tutari'],
    en: 'siparis_tutari and odeme_tutari are not below zero.',
    tr: 'siparis_tutari ve odeme_tutari sıfırın altında değildir.',
    assumed: 'should',
  },
  'something-is-ordered': {
    kind: 'sent-form',
    members: ['Order.siparis_icerikleri', 'Item.adet'],
    en: 'siparis_icerikleri has an item, and each adet is at least 1.',
    tr: 'siparis_icerikleri en az bir öğe taşır ve her adet en az 1 olur.',
    assumed: 'should',
  },
  'order-id-unique': {
    kind: 'sent-identity',
    members: ['Order.siparis_id'],
    en: 'A siparis_id that was taken is never used for another order.',
    tr: 'Kabul edilmiş bir siparis_id başka bir sipariş için kullanılmaz.',
    stated: documentedLine('siparis_id'),
  },
  'order-id-kept-on-retry': {
    kind: 'inferred-repeat',
    members: ['Order.siparis_id'],
    en: 'A retry after a failure carries the siparis_id of the first try.',
    tr: 'Hata sonrası yeniden deneme, ilk denemenin siparis_id değerini taşır.',
    assumed: 'should',
  },
  'taken-order-sent-once': {
    kind: 'inferred-repeat',
    en: 'An order that was taken is not sent a second time.',
    tr: 'Kabul edilmiş sipariş ikinci kez gönderilmez.',
    assumed: 'should',
  },
})

/** A name of one of them. */
export type PosClientRequirement = keyof typeof posClientRequirements
