import { isJsonObject, type JsonObject } from '../json-object.js'

/** A package as it is kept: the order as it was sent, beside what Hesap Kurye adds. */
export interface SavedPackage {
  id: number
  status: number
  order: JsonObject
}

export const paymentMethods = [
  { PaymentMethod: 2, PaymentName: 'Yemek Çeki' },
  { PaymentMethod: 11, PaymentName: 'Kapıda Kredi Kartı' },
]

const statusTexts = [
  'Sipariş oluşturuldu',
  'Sipariş hazırlanıyor',
  'Sipariş kuryeye atandı',
  'Kurye siparişi kabul etti',
  'Kurye siparişi reddetti',
  'Sipariş teslimata çıktı',
  'Sipariş müşteriye doğru yola çıktı',
  'Sipariş teslim edildi',
  'Sipariş iptal edildi',
]

/** What GetPackage shows of a package, member by member as in the page's sample. */
export function showPackage({ id, status, order }: SavedPackage): JsonObject {
  const { OutSourceID, RestaurantID, RemoteOrderNumber, PackageType, OrderNote, CustomerName } = order
  const { Address, AddressDetail, Latitude, Longitude, PaymentMethodId, CustomerPhone } = order
  const hasCourier = status > 2 && status !== 5 && status !== 9
  return {
    PackageID: id,
    ...{ OutSourceID, RestaurantID, RemoteOrderNumber, PackageType, OrderNote, CustomerName, CustomerPhone },
    ...{ StatusValue: status, Status: statusTexts[status - 1] },
    ...{ Address, AddressDetail, Latitude, Longitude },
    PaymentMethod: String(PaymentMethodId),
    PaymentMethodString: order['PaymentMethod'],
    PackagePrice: order['PackagePrice'],
    CreateDate: isoForm(order['CreateDate']),
    TargetDate: isoForm(order['TargetDate']),
    CourierName: hasCourier ? 'Oğuz Işık' : null,
    IsFutureOrder: order['IsFutureOrder'],
    IsPickUpOrder: order['IsPickUpOrder'],
    Products: ((order['Products'] ?? []) as JsonObject[]).map(showProduct),
    LastPackagePayments: status === 8 ? splitPayment(Number(order['PackagePrice'])) : [],
  }
}

/** A package that stands in a status, for the states hook. */
export function examplePackage(RestaurantID: string, RemoteOrderNumber: string): JsonObject {
  return {
    ...{ RestaurantID, RemoteOrderNumber, OutSourceID: 12, PackageType: 'Trendyol Yemek' },
    ...{ Address: 'Çınarlı Sk. 4', AddressDetail: 'Zili çalmayın', Latitude: '41.01', Longitude: '28.97' },
    ...{ PaymentMethodId: 2, PaymentMethod: 'Yemek Çeki', PackagePrice: 180.5, OrderNote: 'Acısız' },
    ...{ CustomerName: 'Gülşen Ağca', CustomerPhone: '5550001122', PrepareTime: 15 },
    ...{ CreateDate: '2026-03-01 12:00', TargetDate: '2026-03-01 12:40' },
    ...{ IsFutureOrder: false, IsPickUpOrder: false },
    Products: [{ productName: 'İçli köfte', unitPrice: 90.25, quantity: 2, totalAmount: 180.5 }],
  }
}

function showProduct({ productName, unitPrice, quantity, totalAmount }: JsonObject): JsonObject {
  return { productName, unitPrice, quantity, totalAmount }
}

/** The final payment may be split and differ from the first. */
function splitPayment(price: number): JsonObject[] {
  return paymentMethods.map(({ PaymentMethod, PaymentName }, index) => ({
    PaymentMethod,
    PaymentMethodString: PaymentName,
    Price: index === 0 ? 10 : price - 10,
  }))
}

function isoForm(date: unknown): unknown {
  return typeof date === 'string' ? `${date.replace(' ', 'T')}:00` : null
}

const orderTypes = {
  ...types('string', ['Address', 'AddressDetail', 'Latitude', 'Longitude', 'PaymentMethod', 'PackageType']),
  ...types('string', ['OrderNote', 'CustomerName', 'CustomerPhone', 'CreateDate', 'TargetDate']),
  ...types('number', ['OutSourceID', 'PaymentMethodId', 'PackagePrice', 'PrepareTime']),
  ...types('boolean', ['IsFutureOrder', 'IsPickUpOrder']),
}
const productTypes = {
  ...types('number', ['quantity', 'unitPrice', 'totalAmount']),
  ...types('string', ['productName', 'productOptions', 'productNote']),
}
const packageTypes = ['Yemeksepeti', 'Trendyol', 'Getir', 'Migros', 'Diğer'].flatMap((brand) =>
  brand === 'Yemeksepeti' || brand === 'Diğer'
    ? [brand, `${brand} Market`]
    : [`${brand} Yemek`, `${brand} Market`],
)

/** Whether an order can be saved: a number, types as in the tables, values that are accepted. */
export function isSavable(order: JsonObject): boolean {
  const { RemoteOrderNumber: number, PackageType: type, Products: products = [] } = order
  return (
    typeof number === 'string' &&
    number !== '' &&
    hasTypes(order, orderTypes) &&
    (type === undefined || packageTypes.includes(type as string)) &&
    Number(order['OutSourceID'] ?? 12) > 4 &&
    [order['CreateDate'], order['TargetDate']].every(isDate) &&
    paymentMethods.some((method) => method.PaymentMethod === order['PaymentMethodId']) &&
    Array.isArray(products) &&
    products.every((product) => isJsonObject(product) && hasTypes(product, productTypes))
  )
}

function isDate(value: unknown): boolean {
  return value === undefined || /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(value as string)
}

function hasTypes(fields: JsonObject, expected: Record<string, string>): boolean {
  return Object.entries(expected).every(
    ([name, type]) => fields[name] === undefined || typeof fields[name] === type,
  )
}

function types(type: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]))
}
