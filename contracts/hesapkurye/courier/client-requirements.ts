import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { sentMemberRequirements } from './sent-member-requirements.js'
import { sentTypeRequirements } from './sent-type-requirements.js'
import { sentValueRequirements } from './sent-value-requirements.js'

const ground = { document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }

/** What Hesap Kurye expects of a POS that calls it (callers of `hesapkurye/courier`). */
export const courierClientRequirements = defineRequirements(ground, {
  ...clientSanity,
  ...sentMemberRequirements,
  ...sentTypeRequirements,
  ...sentValueRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    en: 'The client calls only the methods and paths that the documents name.',
    tr: 'İstemci yalnızca belgelerdeki metot ve yolları çağırır.',
    stated: 'POST https://api.hesapkurye.com/OutSource/check-credential',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    en: 'Every call carries Content-Type: application/json.',
    tr: 'Her çağrı Content-Type: application/json başlığını taşır.',
    assumed: 'should',
  },
  'issued-credentials-sent': {
    kind: 'sent-credential',
    en: 'Where check-credential does not ask whether they are right, ApiKey, ApiSecret and RestaurantID are those of the restaurant, from its panel or from RestaurantInfos.',
    tr: 'Doğruluğun sorulduğu check-credential dışında ApiKey, ApiSecret ve RestaurantID; restoranın panelinden veya RestaurantInfos’tan alınan değerlerdir.',
    stated: 'ApiKey değeri için Restoran panelinde "Diğer Dış Kaynak POS" alanından bilgileri alabilirsiniz.',
  },
  // A person may type them: RestaurantInfos is also how one learns that they are wrong.
  'issued-login-sent': {
    kind: 'sent-credential',
    operation: 'getRestaurantInfos',
    level: 'should',
    en: 'RestaurantInfos is asked with the restaurant user’s own name and password.',
    tr: 'RestaurantInfos, restoran kullanıcısının kendi adı ve şifresiyle çağrılır.',
    stated: 'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile',
  },
  'secrets-not-in-the-url': {
    kind: 'sent-credential',
    en: 'ApiKey, ApiSecret and Password stand in the body, not in the URL.',
    tr: 'ApiKey, ApiSecret ve Password gövdede bulunur; URL’de bulunmaz.',
    assumed: 'should',
  },

  'order-number-unique': {
    kind: 'sent-identity',
    members: ['OutsourceOrder.RemoteOrderNumber'],
    operation: 'savePackage',
    en: 'A RemoteOrderNumber that was saved is never used for another order.',
    tr: 'Kaydedilmiş bir RemoteOrderNumber başka bir sipariş için kullanılmaz.',
    stated: '| RemoteOrderNumber | string | Siparişin benzersiz ID numarası. |',
  },
  'order-number-kept-on-retry': {
    kind: 'sent-identity',
    matter: 'once',
    operation: 'savePackage',
    en: 'A retry after a failure carries the RemoteOrderNumber of the first try.',
    tr: 'Hata sonrası yeniden deneme, ilk denemenin RemoteOrderNumber değerini taşır.',
    assumed: 'should',
  },
  'saved-package-sent-once': {
    kind: 'sent-pauses',
    matter: 'once',
    operation: 'savePackage',
    en: 'A package that was saved is not sent a second time.',
    tr: 'Kaydedilmiş paket ikinci kez gönderilmez.',
    assumed: 'should',
  },
  'finished-package-not-cancelled': {
    kind: 'sent-combination',
    operation: 'cancelPackage',
    en: 'A package that the client knows to be delivered or cancelled is not cancelled.',
    tr: 'Teslim veya iptal edildiği istemcice bilinen paket iptal edilmez.',
    assumed: 'should',
  },
  'saved-before-it-is-asked-for': {
    kind: 'sent-identity',
    en: 'A package is saved before GetPackage or Cancel names it.',
    tr: 'Paket, GetPackage veya Cancel onu adlandırmadan önce kaydedilir.',
    assumed: 'should',
  },
  'known-packages-only': {
    kind: 'sent-identity',
    en: 'GetPackage and Cancel name packages that the client has sent.',
    tr: 'GetPackage ve Cancel, istemcinin gönderdiği paketleri adlandırır.',
    assumed: 'may',
  },
})

/** A name of one of them. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
