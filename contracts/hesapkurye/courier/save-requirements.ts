import { defineRequirements } from '../../requirement.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'
const savePackage = 'savePackage'
const repeatedNumber = 'hesapkurye.repeated-order-number'

/** What SavePackage does with a package, its single fields apart. */
export const saveRequirements = defineRequirements({
  'package-saved': {
    kind: 'allowed-value-taken',
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'A valid package is answered with a success (2xx).',
      tr: 'Geçerli paket başarıyla (2xx) yanıtlanır.',
    },
    // The page names no answer to it.
    basis: 'http',
    document: 'rfc9110.txt',
    quote:
      "The 2xx (Successful) class of status code indicates that the client's request was successfully received, understood, and accepted.",
  },
  'saved-package-can-be-read': {
    kind: 'answer-member',
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'A package that was saved can be read with GetPackage.',
      tr: 'Kaydedilen paket GetPackage ile okunabilir.',
    },
    basis: 'stated',
    document: page,
    quote:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber ve RestaurantID bilgileri ile veritabanından paket bilgilerini alır.',
  },
  'package-types-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.PackageType'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'Each of the ten documented values of PackageType is accepted.',
      tr: 'Belgelenen on PackageType değerinin her biri kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote:
      'Kabul edilen değerler: "Yemeksepeti", "Trendyol Yemek", "Getir Yemek", "Migros Yemek", "Diğer", "Yemeksepeti Market", "Trendyol Market", "Getir Market", "Migros Market", "Diğer Market"',
  },
  'unknown-package-type-refused': {
    kind: 'outside-closed-list-refused',
    members: ['OutsourceOrder.PackageType'],
    operation: savePackage,
    text: {
      en: 'Another PackageType is refused with a 4xx.',
      tr: 'Başka bir PackageType değeri 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'listed-payment-methods-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.PaymentMethodId', 'OutsourceOrder.PaymentMethod'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'Each payment method of GetPaymentMethods is accepted, its PaymentMethod as PaymentMethodId and its PaymentName as PaymentMethod.',
      tr: 'GetPaymentMethods’tan alınan her ödeme yöntemi kabul edilir: PaymentMethod değeri PaymentMethodId, PaymentName değeri PaymentMethod olarak.',
    },
    basis: 'stated',
    document: page,
    quote: 'Paketinizi kaydederken buradan aldığınız PaymentMethod ve PaymentName bilgisini göndermelisiniz.',
  },
  'unknown-payment-method-refused': {
    kind: 'outside-open-list-refused',
    members: ['OutsourceOrder.PaymentMethodId'],
    operation: savePackage,
    text: {
      en: 'A PaymentMethodId that GetPaymentMethods does not list is refused with a 4xx.',
      tr: 'GetPaymentMethods’ta bulunmayan PaymentMethodId 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'outsource-ids-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.OutSourceID'],
    operation: savePackage,
    statuses: [200],
    level: 'should',
    text: {
      en: 'Each listed OutSourceID is accepted; a key may be bound to the one of its own POS.',
      tr: 'Listelenen her OutSourceID kabul edilir; anahtar kendi POS firmasının değerine bağlı olabilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'POS şirketinin sistemdeki benzersiz ID değeri. Kabul edilen değerler:',
  },
  'unknown-outsource-id-refused': {
    kind: 'outside-open-list-refused',
    members: ['OutsourceOrder.OutSourceID'],
    operation: savePackage,
    text: {
      en: 'An OutSourceID that no POS can have (0) is refused with a 4xx.',
      tr: 'Hiçbir POS firmasına ait olamayacak OutSourceID (0) 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'outsource-id-left-out': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.OutSourceID'],
    operation: savePackage,
    text: {
      en: 'A package without OutSourceID, such as the page’s sample, is accepted.',
      tr: 'Sayfadaki örnek gibi OutSourceID taşımayan paket kabul edilir.',
    },
    basis: 'shown',
    document: page,
    quote: '"RemoteOrderNumber": "sample string v2",\n"Address": "sample string 0001",',
  },
  'product-options-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrderProduct.productOptions'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'A product whose options are put into one text is accepted.',
      tr: 'Opsiyonları tek bir metin hâline getirilmiş ürün kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Ürün için girilen opsiyon bilgisi. String hale getirilip gönderilmesi beklenir.',
  },
  'product-options-left-out': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrderProduct.productOptions'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'A product without productOptions is accepted.',
      tr: 'productOptions taşımayan ürün kabul edilir.',
    },
    basis: 'shown',
    document: page,
    quote: '"productName": "sample string 3",\n"productNote": "sample string 4",\n"totalAmount": 5.0',
  },
  'fractional-quantity-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrderProduct.quantity'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'A product with a fractional quantity is accepted.',
      tr: 'Adedi ondalıklı olan ürün kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: '| quantity | decimal | Ürünün adedi. |',
  },
  'fractional-quantity-kept': {
    kind: 'answer-member',
    members: ['OutsourceOrderProduct.quantity', 'Package.Products.quantity'],
    operation: savePackage,
    text: {
      en: 'A fractional quantity comes back as it was sent.',
      tr: 'Ondalıklı adet gönderildiği gibi döner.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'every-product-kept': {
    kind: 'answer-member',
    members: ['OutsourceOrder.Products', 'Package.Products'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'Every product of a package is saved, not the first alone.',
      tr: 'Paketin yalnızca ilk ürünü değil, bütün ürünleri kaydedilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Paket bilgileri, müşteri bilgileri, teslimat adresi, ürün detayları ve sipariş notlarını içerir.',
  },
  'every-product-validated': {
    kind: 'list-element-refused',
    operation: savePackage,
    text: {
      en: 'Products after the first are validated like the first.',
      tr: 'İlkinden sonraki ürünler de ilki gibi doğrulanır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'dates-of-the-sample-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.CreateDate', 'OutsourceOrder.TargetDate'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'Dates in the sample’s form, yyyy-MM-dd HH:mm, are accepted.',
      tr: 'Örnekteki yyyy-MM-dd HH:mm biçimindeki tarihler kabul edilir.',
    },
    basis: 'shown',
    document: page,
    quote: '"CreateDate": "2024-10-25 11:55",\n"TargetDate": "2024-10-25 13:00",',
  },
  'unreadable-date-refused': {
    kind: 'described-form-refused',
    members: ['OutsourceOrder.CreateDate', 'OutsourceOrder.TargetDate'],
    operation: savePackage,
    text: {
      en: 'A CreateDate or TargetDate that is no date is refused with a 4xx.',
      tr: 'Tarih olmayan CreateDate veya TargetDate 4xx ile reddedilir.',
    },
    basis: 'assumed',
  },
  'future-order-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.IsFutureOrder'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'An order for a later date (IsFutureOrder true) is accepted.',
      tr: 'İleri tarihli sipariş (IsFutureOrder true) kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Sipariş ileri tarihli bir sipariş ise "true", değilse "false" gönderilmelidir.',
  },
  'pick-up-order-taken': {
    kind: 'allowed-value-taken',
    members: ['OutsourceOrder.IsPickUpOrder'],
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'An order that the customer fetches (IsPickUpOrder true) is accepted.',
      tr: 'Gel al siparişi (IsPickUpOrder true) kabul edilir.',
    },
    basis: 'stated',
    document: page,
    quote: 'Gel al siparişi ise "true", değilse "false" gönderilmelidir.',
  },
  'booleans-as-text-taken': {
    kind: 'unusual-value-taken',
    members: ['OutsourceOrder.IsFutureOrder', 'OutsourceOrder.IsPickUpOrder'],
    operation: savePackage,
    text: {
      en: 'IsFutureOrder and IsPickUpOrder are accepted as the texts "true" and "false" too.',
      tr: 'IsFutureOrder ve IsPickUpOrder "true" ve "false" metinleri olarak da kabul edilir.',
    },
    basis: 'assumed',
  },

  'null-taken-as-absent': {
    kind: 'unusual-value-taken',
    operation: savePackage,
    text: {
      en: 'null in a member that may be left out is taken like an absent one.',
      tr: 'Gönderilmeyebilen bir alandaki null, alan gönderilmemiş gibi kabul edilir.',
    },
    basis: 'assumed',
  },

  'turkish-text-kept': {
    kind: 'answer-member',
    operation: savePackage,
    statuses: [200],
    text: {
      en: 'Turkish letters come back as they were sent.',
      tr: 'Türkçe harfler gönderildiği gibi döner.',
    },
    basis: 'shown',
    document: page,
    quote: '"OrderNote": "Kapıya bırakın",',
  },
  'any-string-kept': {
    kind: 'unusual-value-taken',
    operation: savePackage,
    text: {
      en: 'A note of any characters (emoji, combining marks, line breaks) comes back as it was sent.',
      tr: 'Emoji, birleşen işaret, satır sonu gibi her karakteri içeren not gönderildiği gibi döner.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'long-text-taken': {
    kind: 'unusual-value-taken',
    operation: savePackage,
    text: {
      en: 'A note of 4,000 characters is accepted: no limit is documented.',
      tr: '4.000 karakterlik not kabul edilir: belgede sınır yoktur.',
    },
    basis: 'assumed',
    level: 'should',
  },

  'order-number-required': {
    kind: 'missing-member-refused',
    operation: savePackage,
    text: {
      en: 'A package without RemoteOrderNumber is refused with a 4xx.',
      tr: 'RemoteOrderNumber taşımayan paket 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'order-number-not-empty': {
    kind: 'loose-type-refused',
    members: ['OutsourceOrder.RemoteOrderNumber'],
    operation: savePackage,
    text: {
      en: 'An empty RemoteOrderNumber is refused with a 4xx.',
      tr: 'Boş RemoteOrderNumber 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'refused-package-not-saved': {
    kind: 'undocumented-refusal',
    operation: savePackage,
    text: {
      en: 'A package that was refused cannot be read with GetPackage.',
      tr: 'Reddedilen paket GetPackage ile okunamaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'order-numbers-are-case-sensitive': {
    kind: 'allowed-value-taken',
    operation: savePackage,
    text: {
      en: 'Two order numbers that differ only in letter case are two packages.',
      tr: 'Yalnızca büyük-küçük harfte ayrılan iki sipariş numarası iki ayrı pakettir.',
    },
    basis: 'assumed',
  },
  'repeat-saves-nothing-new': {
    kind: 'inferred-repeat',
    operation: savePackage,
    reading: repeatedNumber,
    text: {
      en: 'A package whose order number was saved already changes nothing: PackageID and contents stay those of the first.',
      tr: 'Numarası daha önce kaydedilmiş paket bir şeyi değiştirmez: PackageID ve içerik ilk kayıttaki gibi kalır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'repeat-is-refused': {
    kind: 'inferred-repeat',
    operation: savePackage,
    reading: repeatedNumber,
    text: {
      en: 'Under the reading "refuse", an order number that was saved already is refused with a 4xx.',
      tr: '"refuse" yorumunda, daha önce kaydedilmiş sipariş numarası 4xx ile reddedilir.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'repeat-is-replayed': {
    kind: 'inferred-repeat',
    operation: savePackage,
    reading: repeatedNumber,
    text: {
      en: 'Under the reading "replay", an order number that was saved already is answered with a success.',
      tr: '"replay" yorumunda, daha önce kaydedilmiş sipariş numarası başarıyla yanıtlanır.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'parallel-repeats-save-one': {
    kind: 'inferred-repeat',
    operation: savePackage,
    reading: repeatedNumber,
    text: {
      en: 'Of parallel requests with one order number, one package remains, and none is a server error.',
      tr: 'Aynı sipariş numaralı eşzamanlı isteklerden tek paket kalır; hiçbiri sunucu hatası almaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
})
