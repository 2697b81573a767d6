import { clientSanity } from '../../families/client-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { sentMemberRequirements } from './sent-member-requirements.js'
import { sentTypeRequirements } from './sent-type-requirements.js'
import { sentValueRequirements } from './sent-value-requirements.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'

/** What Hesap Kurye expects of a POS that calls it (callers of `hesapkurye/courier`). */
export const courierClientRequirements = defineRequirements({
  ...clientSanity,
  ...sentMemberRequirements,
  ...sentTypeRequirements,
  ...sentValueRequirements,

  'documented-calls-only': {
    kind: 'documented-calls',
    text: {
      en: 'The client calls only the methods and paths that the documents name.',
      tr: 'İstemci yalnızca belgelerdeki metot ve yolları çağırır.',
    },
    basis: 'stated',
    document: page,
    quote: 'POST https://api.hesapkurye.com/OutSource/check-credential',
  },
  'requests-are-labelled-as-json': {
    kind: 'documented-calls',
    text: {
      en: 'Every call carries Content-Type: application/json.',
      tr: 'Her çağrı Content-Type: application/json başlığını taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'issued-credentials-sent': {
    kind: 'sent-identity',
    text: {
      en: 'Where check-credential does not ask whether they are right, ApiKey, ApiSecret and RestaurantID are those of the restaurant, from its panel or from RestaurantInfos.',
      tr: 'Doğruluğun sorulduğu check-credential dışında ApiKey, ApiSecret ve RestaurantID; restoranın panelinden veya RestaurantInfos’tan alınan değerlerdir.',
    },
    basis: 'stated',
    document: page,
    quote: 'ApiKey değeri için Restoran panelinde "Diğer Dış Kaynak POS" alanından bilgileri alabilirsiniz.',
  },
  // A person may type them: RestaurantInfos is also how one learns that they are wrong.
  'issued-login-sent': {
    kind: 'sent-identity',
    operation: 'getRestaurantInfos',
    level: 'should',
    text: {
      en: 'RestaurantInfos is asked with the restaurant user’s own name and password.',
      tr: 'RestaurantInfos, restoran kullanıcısının kendi adı ve şifresiyle çağrılır.',
    },
    basis: 'stated',
    document: page,
    quote: 'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile',
  },
  'secrets-not-in-the-url': {
    kind: 'sent-form',
    text: {
      en: 'ApiKey, ApiSecret and Password stand in the body, not in the URL.',
      tr: 'ApiKey, ApiSecret ve Password gövdede bulunur; URL’de bulunmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },

  'order-number-unique': {
    kind: 'sent-identity',
    members: ['OutsourceOrder.RemoteOrderNumber'],
    operation: 'savePackage',
    text: {
      en: 'A RemoteOrderNumber that was saved is never used for another order.',
      tr: 'Kaydedilmiş bir RemoteOrderNumber başka bir sipariş için kullanılmaz.',
    },
    basis: 'stated',
    document: page,
    quote: '| RemoteOrderNumber | string | Siparişin benzersiz ID numarası. |',
  },
  'order-number-kept-on-retry': {
    kind: 'sent-identity',
    operation: 'savePackage',
    text: {
      en: 'A retry after a failure carries the RemoteOrderNumber of the first try.',
      tr: 'Hata sonrası yeniden deneme, ilk denemenin RemoteOrderNumber değerini taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'saved-package-sent-once': {
    kind: 'sent-pauses',
    operation: 'savePackage',
    text: {
      en: 'A package that was saved is not sent a second time.',
      tr: 'Kaydedilmiş paket ikinci kez gönderilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'finished-package-not-cancelled': {
    kind: 'sent-combination',
    operation: 'cancelPackage',
    text: {
      en: 'A package that the client knows to be delivered or cancelled is not cancelled.',
      tr: 'Teslim veya iptal edildiği istemcice bilinen paket iptal edilmez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'known-packages-only': {
    kind: 'sent-identity',
    text: {
      en: 'GetPackage and Cancel name packages that the client has sent.',
      tr: 'GetPackage ve Cancel, istemcinin gönderdiği paketleri adlandırır.',
    },
    basis: 'assumed',
  },
})

/** A name of one of them. */
export type CourierClientRequirement = keyof typeof courierClientRequirements
