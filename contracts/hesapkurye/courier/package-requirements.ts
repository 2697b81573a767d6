import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { operation: 'getPackage', document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }

/** What GetPackage answers, its plain members apart. */
export const packageRequirements = defineRequirements(ground, {
  'asked-package-given': {
    kind: 'answer-member',
    statuses: [200],
    en: 'Of several packages the one whose remoteOrderNumber is asked for is given, with a success (2xx).',
    tr: 'Birden çok paketten, remoteOrderNumber ile istenen paket başarıyla (2xx) verilir.',
    stated:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber ve RestaurantID bilgileri ile veritabanından paket bilgilerini alır.',
  },
  'other-restaurants-package-withheld': {
    kind: 'credential-refused-unsaid',
    en: 'The package of another restaurant is not given to one’s own ApiKey and ApiSecret.',
    tr: 'Başka bir restoranın paketi, kendi ApiKey ve ApiSecret değerleriyle sorana verilmez.',
    assumed: 'should',
  },
  'answer-names-order-number': {
    kind: 'answer-member',
    members: ['Package.RemoteOrderNumber'],
    statuses: [200],
    en: 'The answer has RemoteOrderNumber, with a capital R: the number as it was saved.',
    tr: 'Yanıtta, büyük R ile RemoteOrderNumber bulunur: kaydedildiği gibi sipariş numarası.',
    shown: '"RestaurantID": 456,\n"RemoteOrderNumber": "987654321",',
  },
  'package-restaurant-id': {
    kind: 'answer-member',
    members: ['Package.RestaurantID'],
    statuses: [200],
    reading: 'hesapkurye.package-restaurant-id',
    en: 'The answer has RestaurantID: a text or a whole number.',
    tr: 'Yanıtta RestaurantID bulunur: metin veya tam sayı.',
    shown: '"RestaurantID": 456,',
  },

  'status-value-is-a-number': {
    kind: 'answer-member',
    members: ['Package.StatusValue'],
    statuses: [200],
    en: 'StatusValue is a JSON number, 1 to 9, although the sample prints a text in its place.',
    tr: 'Örnekte yerine metin yazılmış olsa da StatusValue 1 ile 9 arasında bir JSON sayısıdır.',
    stated: 'Yanıt int olarak dönecektir:',
  },
  'status-is-a-documented-text': {
    kind: 'answer-member',
    members: ['Package.Status'],
    statuses: [200],
    en: 'Status is one of the nine documented texts, letter by letter.',
    tr: 'Status, belgelenen dokuz metinden biridir; harfi harfine.',
    stated:
      'Dönebilecek yanıtlar:\nSipariş oluşturuldu,\nSipariş hazırlanıyor,\nSipariş kuryeye atandı,\nKurye siparişi kabul etti,\nKurye siparişi reddetti,\nSipariş teslimata çıktı,\nSipariş müşteriye doğru yola çıktı,\nSipariş teslim edildi,\nSipariş iptal edildi',
  },
  'status-matches-status-value': {
    kind: 'answer-member',
    members: ['Package.StatusValue', 'Package.Status'],
    statuses: [200],
    en: 'Status is the text of StatusValue.',
    tr: 'Status, StatusValue değerinin metnidir.',
    stated: 'Yanıt int olarak dönecektir:\n1 (Sipariş oluşturuldu),\n2 (Sipariş hazırlanıyor),',
  },
  'new-package-is-created': {
    kind: 'inferred-move',
    en: 'A package that was just saved has StatusValue 1, "Sipariş oluşturuldu".',
    tr: 'Yeni kaydedilen paketin StatusValue değeri 1, "Sipariş oluşturuldu" olur.',
    assumed: 'should',
  },

  'first-payment-name-kept': {
    kind: 'answer-member',
    matter: 'texts',
    members: ['Package.PaymentMethodString'],
    statuses: [200],
    en: 'PaymentMethodString is the name of the payment method that the package was saved with.',
    tr: 'PaymentMethodString, paketin kaydedildiği ödeme yönteminin adıdır.',
    stated: '// Sipariş kaydedilirlen gelen ilk ödeme yöntemi bilgisidir.',
  },
  'first-payment-id-kept': {
    kind: 'answer-member',
    matter: 'texts',
    members: ['Package.PaymentMethod'],
    statuses: [200],
    reading: 'hesapkurye.package-payment-method',
    en: 'PaymentMethod is the id of the payment method that the package was saved with: a text or a whole number.',
    tr: 'PaymentMethod, paketin kaydedildiği ödeme yönteminin kimliğidir: metin veya tam sayı.',
    shown: '"PaymentMethod": "1",\n"PaymentMethodString": "Kredi Kartı",',
  },
  'dates-of-the-package-in-iso-form': {
    kind: 'answer-time-form',
    members: ['Package.CreateDate', 'Package.TargetDate'],
    statuses: [200],
    level: 'should',
    en: 'CreateDate and TargetDate are given in the sample’s form, yyyy-MM-ddTHH:mm:ss; SavePackage’s sample has another.',
    tr: 'CreateDate ve TargetDate örnekteki yyyy-MM-ddTHH:mm:ss biçiminde döner; SavePackage örneğinin biçimi farklıdır.',
    shown: '"CreateDate": "2024-10-05T10:00:00",',
  },
  'courier-named-once-assigned': {
    kind: 'answer-member',
    members: ['Package.CourierName'],
    en: 'CourierName names the courier of a package that has one.',
    tr: 'CourierName, kuryesi olan paketin kuryesini gösterir.',
    assumed: 'should',
  },
  'last-payments-of-a-delivered-package': {
    kind: 'answer-member',
    level: 'should',
    members: ['Package.LastPackagePayments'],
    statuses: [200],
    en: 'A delivered package has LastPackagePayments, a list.',
    tr: 'Teslim edilen pakette LastPackagePayments listesi bulunur.',
    stated: '// Bu alan paketin teslim edildikten sonraki son ödeme yöntemi bilgisini döner.',
  },
  'changed-and-split-payments-shown': {
    kind: 'answer-member',
    members: ['Package.LastPackagePayments'],
    statuses: [200],
    en: 'A package that was paid by another method than the first, or in parts, shows in LastPackagePayments how it was paid.',
    tr: 'İlk yöntemden başkasıyla veya parçalı ödenen paket, nasıl ödendiğini LastPackagePayments’ta gösterir.',
    stated:
      '// Siparişin ödemesi alınırken ödeme yöntemi değişebilir veya parçalı ödeme alınabilir.\n// Bu alan paketin teslim edildikten sonraki son ödeme yöntemi bilgisini döner.',
    untestable: {
      en: 'The courier takes the payment, and no call of this API tells of it: only the one who sets the state up knows how the package was paid.',
      tr: 'Ödemeyi kurye alır, bu API’nin hiçbir çağrısı bunu bildirmez: paketin nasıl ödendiğini yalnızca durumu (state) hazırlayan bilir.',
    },
  },
  'last-payments-have-their-members': {
    kind: 'answer-member',
    level: 'should',
    members: [
      'Package.LastPackagePayments.PaymentMethod',
      'Package.LastPackagePayments.PaymentMethodString',
      'Package.LastPackagePayments.Price',
    ],
    statuses: [200],
    en: 'Each entry of LastPackagePayments has PaymentMethod (a whole number), PaymentMethodString (a text) and Price (a number).',
    tr: 'LastPackagePayments’ın her kaydında PaymentMethod (tam sayı), PaymentMethodString (metin) ve Price (sayı) bulunur.',
    shown: '"PaymentMethod": 1,\n"PaymentMethodString": "sample string",,\n"Price": 2.0',
  },
  'delivered-package-has-a-payment': {
    kind: 'answer-member',
    members: ['Package.LastPackagePayments'],
    en: 'A delivered package has at least one entry in LastPackagePayments.',
    tr: 'Teslim edilen paketin LastPackagePayments listesinde en az bir kayıt bulunur.',
    assumed: 'should',
  },

  'unknown-order-number-refused': {
    kind: 'undocumented-refusal',
    en: 'An order number that was never saved is refused with a 4xx.',
    tr: 'Hiç kaydedilmemiş sipariş numarası 4xx ile reddedilir.',
    assumed: 'should',
  },
  'asking-needs-an-order-number': {
    kind: 'missing-member-refused',
    members: ['PackageRequest.remoteOrderNumber'],
    en: 'A request without remoteOrderNumber is refused with a 4xx.',
    tr: 'remoteOrderNumber taşımayan istek 4xx ile reddedilir.',
    assumed: 'should',
  },
  'asking-changes-nothing': {
    kind: 'inferred-repeat',
    en: 'Asking twice in a row gives the same package twice: statuses are learnt by polling.',
    tr: 'Art arda iki sorgu aynı paketi verir: durumlar sorgulanarak öğrenilir.',
    assumed: 'should',
  },
  'asking-with-a-capital-r': {
    kind: 'unusual-value-taken',
    en: 'RemoteOrderNumber with a capital R is understood in the request too.',
    tr: 'İstekte büyük R ile RemoteOrderNumber da anlaşılır.',
    assumed: 'may',
  },
})
