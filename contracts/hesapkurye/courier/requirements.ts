import { httpSanity } from '../../families/http-sanity.js'
import { defineRequirements } from '../../requirement.js'
import { cancelRequirements } from './cancel-requirements.js'
import { credentialRequirements } from './credential-requirements.js'
import { packageFieldRequirements } from './package-field-requirements.js'
import { packageRequirements } from './package-requirements.js'
import { saveRequirements } from './save-requirements.js'
import { savedFieldRequirements } from './saved-field-requirements.js'
import { statusTextRequirements } from './status-requirements.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'
const paymentMethods = 'hesapkurye.payment-methods'

/** What Hesap Kurye promises the POS that calls it (surface `hesapkurye/courier`). */
export const courierRequirements = defineRequirements({
  ...httpSanity,
  ...credentialRequirements,
  ...saveRequirements,
  ...savedFieldRequirements,
  ...packageRequirements,
  ...packageFieldRequirements,
  ...statusTextRequirements,
  ...cancelRequirements,

  'right-credentials-confirmed': {
    kind: 'allowed-value-taken',
    operation: 'checkCredential',
    statuses: [200],
    text: {
      en: 'Right credentials are answered with a success (2xx).',
      tr: 'Doğru kimlik bilgileri başarıyla (2xx) yanıtlanır.',
    },
    // The page names no answer to it.
    basis: 'http',
    document: 'rfc9110.txt',
    quote:
      "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'keys-are-case-sensitive': {
    kind: 'wrong-credential-refused',
    operation: 'checkCredential',
    text: {
      en: 'An ApiKey or ApiSecret in another letter case is a wrong one.',
      tr: 'Büyük-küçük harfleri farklı ApiKey veya ApiSecret yanlış sayılır.',
    },
    basis: 'stated',
    document: page,
    quote:
      'Bu API restorandan aldığınız ApiKey, ApiSecret ve RestaurantID bilgilerinin doğruluğunu kontrol etmek için kullanılır.',
  },

  'payment-methods-given': {
    kind: 'answer-member',
    members: ['PaymentMethod.PaymentMethod', 'PaymentMethod.PaymentName'],
    operation: 'getPaymentMethods',
    statuses: [200],
    text: {
      en: 'Right credentials get payment methods, each with PaymentMethod, a whole number, and PaymentName, a text; in a list or as one object.',
      tr: 'Doğru kimlik bilgileri ödeme yöntemlerini alır; her birinde PaymentMethod (tam sayı) ve PaymentName (metin) bulunur; liste veya tek nesne olarak.',
    },
    basis: 'shown',
    document: page,
    quote: '"PaymentMethod": 7,\n"PaymentName": "Kapıda Nakit",',
  },
  'payment-methods-are-a-list': {
    kind: 'answer-member',
    operation: 'getPaymentMethods',
    reading: paymentMethods,
    text: {
      en: 'Under the reading "array", the payment methods come as a JSON array.',
      tr: '"array" yorumunda ödeme yöntemleri bir JSON dizisi olarak gelir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'payment-methods-are-one-object': {
    kind: 'answer-member',
    operation: 'getPaymentMethods',
    statuses: [200],
    reading: paymentMethods,
    text: {
      en: 'Under the reading "object", one payment method comes as one object.',
      tr: '"object" yorumunda tek bir ödeme yöntemi tek nesne olarak gelir.',
    },
    basis: 'shown',
    document: page,
    quote: '{\n"PaymentMethod": 7,\n"PaymentName": "Kapıda Nakit",\n}',
  },

  'restaurant-credentials-given': {
    kind: 'answer-member',
    operation: 'getRestaurantInfos',
    statuses: [200],
    text: {
      en: 'A right user name and password get the RestaurantID, ApiKey and ApiSecret to use, whatever the members are called.',
      tr: 'Doğru kullanıcı adı ve şifre, alan adları ne olursa olsun, kullanılacak RestaurantID, ApiKey ve ApiSecret değerlerini alır.',
    },
    basis: 'stated',
    document: page,
    quote:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
  },
  'restaurant-credentials-by-name': {
    kind: 'answer-member',
    members: ['RestaurantInfo.RestaurantID', 'RestaurantInfo.ApiKey', 'RestaurantInfo.ApiSecret'],
    operation: 'getRestaurantInfos',
    text: {
      en: 'The members of that answer are called RestaurantID, ApiKey and ApiSecret.',
      tr: 'Bu yanıtın alanları RestaurantID, ApiKey ve ApiSecret adını taşır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'restaurant-credentials-work': {
    kind: 'answer-member',
    operation: 'getRestaurantInfos',
    text: {
      en: 'What that answer gives can be used: check-credential confirms it.',
      tr: 'Bu yanıtın verdiği bilgiler kullanılabilir: check-credential onları doğrular.',
    },
    basis: 'stated',
    document: page,
    quote:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
  },

  'success-is-200': {
    kind: 'documented-status',
    text: {
      en: 'Every success is exactly 200.',
      tr: 'Her başarılı yanıt tam olarak 200’dür.',
    },
    basis: 'assumed',
  },
  'broken-json-refused': {
    kind: 'undocumented-refusal',
    text: {
      en: 'A body that is not valid JSON is refused with a 4xx.',
      tr: 'Geçerli JSON olmayan gövde 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'body-is-an-object': {
    kind: 'undocumented-refusal',
    text: {
      en: 'A JSON body that is not an object is refused with a 4xx.',
      tr: 'Nesne olmayan JSON gövde 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'text-json-taken': {
    kind: 'unusual-value-taken',
    text: {
      en: 'A body labelled text/json is taken like application/json.',
      tr: 'text/json olarak etiketlenen gövde application/json gibi kabul edilir.',
    },
    basis: 'assumed',
  },
  'secrets-not-repeated': {
    kind: 'answer-detail',
    text: {
      en: 'No answer but that of RestaurantInfos repeats an ApiSecret or a password.',
      tr: 'RestaurantInfos dışında hiçbir yanıt ApiSecret veya şifreyi tekrarlamaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
})
