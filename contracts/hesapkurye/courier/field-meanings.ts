/** The column Açıklama of the page's table of OutsourceOrder, letter by letter; a list of values is left out. */
export const orderMeanings = {
  ApiKey: 'ApiKey değeri için Restoran panelinde "Diğer Dış Kaynak POS" alanından bilgileri alabilirsiniz.',
  ApiSecret:
    'ApiSecret değeri için Restoran panelinde "Diğer Dış Kaynak POS" alanından bilgileri alabilirsiniz.',
  RestaurantID:
    'Restoranın sistemdeki RestaurantID değeri. Restoran panelinde "Diğer Dış Kaynak POS" alanından bilgileri alabilirsiniz.',
  OutSourceID: 'POS şirketinin sistemdeki benzersiz ID değeri. Kabul edilen değerler:',
  RemoteOrderNumber: 'Siparişin benzersiz ID numarası.',
  Address: 'Siparişin teslim edileceği adres.',
  AddressDetail: 'Adresle ilgili ek bilgiler.',
  Latitude: 'Teslimat yerinin enlem bilgisi.',
  Longitude: 'Teslimat yerinin boylam bilgisi.',
  PackageType: 'Paketin tipi.',
  PaymentMethodId:
    "Ödeme yöntemlerinin sistemdeki karşılığı gönderilmelidir. Bu değerleri 'Ödeme Yöntemleri Listesinin Alınması' başlığı altında belirtilen endpointe istek atarak alabilirsiniz. Almanız gereken değer: PaymentMethod",
  PaymentMethod:
    "Ödeme yöntemlerinin sistemdeki karşılığı gönderilmelidir. Bu değerleri 'Ödeme Yöntemleri Listesinin Alınması' başlığı altında belirtilen endpointe istek atarak alabilirsiniz. Almanız gereken değer: PaymentName",
  PackagePrice: 'Paketin toplam tutarı.',
  OrderNote: 'Sipariş ile ilgili ek notlar.',
  CustomerName: 'Siparişi veren müşterinin adı.',
  CustomerPhone: 'Müşterinin telefon numarası.',
  CreateDate: 'Paketin oluşturulma tarihi.',
  TargetDate: 'Siparişin beklenen teslim tarihi.',
  PrepareTime: 'Siparişin hazırlanma süresi (dakika).',
  IsFutureOrder: 'Sipariş ileri tarihli bir sipariş ise "true", değilse "false" gönderilmelidir.',
  IsPickUpOrder: 'Gel al siparişi ise "true", değilse "false" gönderilmelidir.',
  Products: 'Siparişin ürünleri. Bu ürünler OutsourceOrderProduct modeli ile temsil edilir.',
} as const

/** The same column of the table of OutsourceOrderProduct. */
export const productMeanings = {
  quantity: 'Ürünün adedi.',
  unitPrice: 'Ürünün birim fiyatı.',
  productName: 'Ürünün adı.',
  productOptions: 'Ürün için girilen opsiyon bilgisi. String hale getirilip gönderilmesi beklenir.',
  productNote: 'Ürünle ilgili notlar.',
  totalAmount: 'Ürünün toplam tutarı.',
} as const
