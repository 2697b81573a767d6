import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { operation: 'savePackage', document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }
const ids = 'bolum-basliklari-ve-outsource-id-listesi.md'

/** What stands in the members of the client's bodies. */
export const sentValueRequirements = defineRequirements(ground, {
  'package-type-known': {
    kind: 'sent-as-table-says',
    members: ['OutsourceOrder.PackageType'],
    en: 'PackageType is one of the ten documented values.',
    tr: 'PackageType, belgelenen on değerden biridir.',
    stated:
      'Kabul edilen değerler: "Yemeksepeti", "Trendyol Yemek", "Getir Yemek", "Migros Yemek", "Diğer", "Yemeksepeti Market", "Trendyol Market", "Getir Market", "Migros Market", "Diğer Market"',
  },
  // The list stands on the fuller copy alone and goes on where that ends; the sample of Cancel has 1: only
  // SavePackage's is looked at.
  'outsource-id-not-below-the-list': {
    kind: 'sent-form',
    members: ['OutsourceOrder.OutSourceID'],
    level: 'should',
    en: 'A package’s OutSourceID is an accepted value: they begin at 5.',
    tr: 'Paketin OutSourceID değeri kabul edilen değerlerdendir: bunlar 5’ten başlar.',
    document: ids,
    stated: '`5` AdisyoPOS · `6` Mod POS · `7` DaraPlus POS',
  },
  'own-outsource-id-sent': {
    kind: 'sent-credential',
    members: ['OutsourceOrder.OutSourceID'],
    en: 'A package’s OutSourceID is the one of its own POS vendor.',
    tr: 'Paketin OutSourceID değeri, kendi POS şirketinin değeridir.',
    assumed: 'should',
  },
  'payment-method-from-the-list': {
    kind: 'sent-identity',
    members: ['OutsourceOrder.PaymentMethodId', 'OutsourceOrder.PaymentMethod'],
    en: 'PaymentMethodId and PaymentMethod are the PaymentMethod and PaymentName of one entry that GetPaymentMethods gave.',
    tr: 'PaymentMethodId ve PaymentMethod, GetPaymentMethods’tan alınan aynı kaydın PaymentMethod ve PaymentName değerleridir.',
    stated:
      'Paketinizi kaydederken buradan aldığınız PaymentMethod ve PaymentName bilgisini göndermelisiniz.',
  },
  'payment-methods-fetched': {
    kind: 'sent-combination',
    en: 'The client asks GetPaymentMethods for the payment methods before it saves a package with one of them.',
    tr: 'İstemci, paketi bir ödeme yöntemiyle kaydetmeden önce ödeme yöntemlerini GetPaymentMethods ile alır.',
    level: 'should',
    stated:
      'Paketinizi kaydederken buradan aldığınız PaymentMethod ve PaymentName bilgisini göndermelisiniz.',
  },
  'coordinates-in-decimal-degrees': {
    kind: 'sent-as-example',
    members: ['OutsourceOrder.Latitude', 'OutsourceOrder.Longitude'],
    level: 'should',
    en: 'Latitude and Longitude are decimal degrees with a point: "38.6902".',
    tr: 'Latitude ve Longitude, noktalı ondalık derecedir: "38.6902".',
    shown: '"Latitude": "38.6902",\n"Longitude": "35.5450",',
  },
  'coordinates-on-earth': {
    kind: 'sent-form',
    members: ['OutsourceOrder.Latitude', 'OutsourceOrder.Longitude'],
    en: 'Latitude lies within ±90 and Longitude within ±180 degrees.',
    tr: 'Latitude ±90, Longitude ±180 derece içindedir.',
    assumed: 'should',
  },
  // GetPackage's sample writes the same two dates with a T and seconds: both samples' forms are taken.
  'dates-in-a-shown-form': {
    kind: 'sent-as-example',
    members: ['OutsourceOrder.CreateDate', 'OutsourceOrder.TargetDate'],
    level: 'should',
    en: 'CreateDate and TargetDate are moments of the calendar, in the form of a sample: yyyy-MM-dd HH:mm, or with a T and seconds; without a zone.',
    tr: 'CreateDate ve TargetDate takvimde olan anlardır; örneklerdeki biçimdedir: yyyy-MM-dd HH:mm ya da T ve saniye ile; saat dilimsiz.',
    shown: '"CreateDate": "2024-10-25 11:55",\n"TargetDate": "2024-10-25 13:00",',
  },
  'dates-in-the-form-of-the-own-sample': {
    kind: 'sent-as-example',
    members: ['OutsourceOrder.CreateDate', 'OutsourceOrder.TargetDate'],
    level: 'should',
    en: 'CreateDate and TargetDate are in the form of SavePackage’s own sample: yyyy-MM-dd HH:mm.',
    tr: 'CreateDate ve TargetDate, SavePackage’ın kendi örneğindeki biçimdedir: yyyy-MM-dd HH:mm.',
    shown: '"CreateDate": "2024-10-25 11:55",\n"TargetDate": "2024-10-25 13:00",',
  },
  'delivery-not-before-the-order': {
    kind: 'sent-combination',
    members: ['OutsourceOrder.CreateDate', 'OutsourceOrder.TargetDate'],
    en: 'TargetDate does not lie before CreateDate.',
    tr: 'TargetDate, CreateDate’ten önce değildir.',
    assumed: 'should',
  },
  'flags-are-json-booleans': {
    kind: 'sent-as-example',
    members: ['OutsourceOrder.IsFutureOrder', 'OutsourceOrder.IsPickUpOrder'],
    level: 'should',
    en: 'IsFutureOrder and IsPickUpOrder are JSON’s true and false, as in the sample; the table quotes the words.',
    tr: 'IsFutureOrder ve IsPickUpOrder, örnekteki gibi JSON true ve false değerleridir; tablo sözcükleri tırnak içinde verir.',
    shown: '"IsFutureOrder": false,\n"IsPickUpOrder": false,\n"Products": [\n{\n"quantity": 1.0,',
  },
  'project-known': {
    kind: 'sent-as-example',
    members: ['UserLogin.ProjectID'],
    operation: 'getRestaurantInfos',
    level: 'should',
    en: 'ProjectID is 3 (Hesap Kurye) or 4 (Bk Express).',
    tr: 'ProjectID 3 (Hesap Kurye) veya 4 (Bk Express) olur.',
    stated: '"ProjectID": 3, //Hesap Kurye: 3, Bk Express: 4',
  },
})
