import { httpSanity } from '../../families/http-sanity.js'
import { heldMoveRequirements, heldOrderRequirements } from '../../families/read-back.js'
import { defineRequirements } from '../../requirements/define-requirements.js'
import { cancelRequirements } from './cancel-requirements.js'
import { credentialRequirements } from './credential-requirements.js'
import { packageFieldRequirements } from './package-field-requirements.js'
import { packageRequirements } from './package-requirements.js'
import { saveRequirements } from './save-requirements.js'
import { savedFieldRequirements } from './saved-field-requirements.js'
import { statusTextRequirements } from './status-requirements.js'

const ground = { document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }
const paymentMethods = 'hesapkurye.payment-methods'

/** What Hesap Kurye promises the POS that calls it (surface `hesapkurye/courier`). */
export const courierRequirements = defineRequirements(ground, {
  ...httpSanity,
  ...heldOrderRequirements({ ...ground, operation: 'savePackage' }),
  ...heldMoveRequirements(
    { ...ground, operation: 'cancelPackage' },
    {
      moved:
        'İptal edilen paket, veritabanında durumu değiştirilir ve ilgili taşıyıcıya iptal durumu bildirilir.',
    },
  ),
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
    en: 'Right credentials are answered with a success (2xx).',
    tr: 'Doğru kimlik bilgileri başarıyla (2xx) yanıtlanır.',
    // The page names no answer to it.
    document: 'rfc9110.txt',
    http: "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'keys-are-case-sensitive': {
    kind: 'wrong-credential-refused',
    operation: 'checkCredential',
    en: 'An ApiKey or ApiSecret in another letter case is a wrong one.',
    tr: 'Büyük-küçük harfleri farklı ApiKey veya ApiSecret yanlış sayılır.',
    stated:
      'Bu API restorandan aldığınız ApiKey, ApiSecret ve RestaurantID bilgilerinin doğruluğunu kontrol etmek için kullanılır.',
  },

  'payment-methods-given': {
    kind: 'answer-member',
    members: ['PaymentMethod.PaymentMethod', 'PaymentMethod.PaymentName'],
    operation: 'getPaymentMethods',
    statuses: [200],
    en: 'Right credentials get payment methods, each with PaymentMethod, a whole number, and PaymentName, a text; in a list or as one object.',
    tr: 'Doğru kimlik bilgileri ödeme yöntemlerini alır; her birinde PaymentMethod (tam sayı) ve PaymentName (metin) bulunur; liste veya tek nesne olarak.',
    shown: '"PaymentMethod": 7,\n"PaymentName": "Kapıda Nakit",',
  },
  'payment-methods-are-a-list': {
    kind: 'answer-member',
    operation: 'getPaymentMethods',
    reading: paymentMethods,
    en: 'Under the reading "array", the payment methods come as a JSON array.',
    tr: '"array" yorumunda ödeme yöntemleri bir JSON dizisi olarak gelir.',
    assumed: 'should',
  },
  'payment-methods-are-one-object': {
    kind: 'answer-member',
    operation: 'getPaymentMethods',
    statuses: [200],
    reading: paymentMethods,
    en: 'Under the reading "object", one payment method comes as one object.',
    tr: '"object" yorumunda tek bir ödeme yöntemi tek nesne olarak gelir.',
    shown: '{\n"PaymentMethod": 7,\n"PaymentName": "Kapıda Nakit",\n}',
  },

  'restaurant-credentials-given': {
    kind: 'answer-member',
    operation: 'getRestaurantInfos',
    statuses: [200],
    en: 'A right user name and password get the RestaurantID, ApiKey and ApiSecret to use, whatever the members are called.',
    tr: 'Doğru kullanıcı adı ve şifre, alan adları ne olursa olsun, kullanılacak RestaurantID, ApiKey ve ApiSecret değerlerini alır.',
    stated:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
  },
  'restaurant-credentials-by-name': {
    kind: 'answer-member',
    members: ['RestaurantInfo.RestaurantID', 'RestaurantInfo.ApiKey', 'RestaurantInfo.ApiSecret'],
    operation: 'getRestaurantInfos',
    en: 'The members of that answer are called RestaurantID, ApiKey and ApiSecret.',
    tr: 'Bu yanıtın alanları RestaurantID, ApiKey ve ApiSecret adını taşır.',
    assumed: 'should',
  },
  'restaurant-credentials-work': {
    kind: 'answer-member',
    operation: 'getRestaurantInfos',
    en: 'What that answer gives can be used: check-credential confirms it.',
    tr: 'Bu yanıtın verdiği bilgiler kullanılabilir: check-credential onları doğrular.',
    stated:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
  },

  'success-is-200': {
    kind: 'documented-status',
    en: 'Every success is exactly 200.',
    tr: 'Her başarılı yanıt tam olarak 200’dür.',
    assumed: 'may',
  },
  'broken-json-refused': {
    kind: 'undocumented-refusal',
    en: 'A body that is not valid JSON is refused with a 4xx.',
    tr: 'Geçerli JSON olmayan gövde 4xx ile reddedilir.',
    assumed: 'should',
  },
  'body-is-an-object': {
    kind: 'undocumented-refusal',
    en: 'A JSON body that is not an object is refused with a 4xx.',
    tr: 'Nesne olmayan JSON gövde 4xx ile reddedilir.',
    assumed: 'should',
  },
  'text-json-taken': {
    kind: 'unusual-value-taken',
    en: 'A body labelled text/json is taken like application/json.',
    tr: 'text/json olarak etiketlenen gövde application/json gibi kabul edilir.',
    assumed: 'may',
  },
  'secrets-not-repeated': {
    kind: 'nothing-let-out',
    en: 'No answer but that of RestaurantInfos repeats an ApiSecret or a password.',
    tr: 'RestaurantInfos dışında hiçbir yanıt ApiSecret veya şifreyi tekrarlamaz.',
    assumed: 'should',
  },
})
