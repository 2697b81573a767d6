import type { Requirement } from '../requirements/requirement.js'

const page = 'siparis-olusturma.txt'

/** Each field's line in the page's tables: its name, its type, whether it is required. */
const orderFields = {
  orderId: "orderId string Evet Sizin sisteminizdeki benzersiz sipariş ID'si",
  restaurantId: "restaurantId string Evet MuditaKurye'den aldığınız restoran ID'si (rest_ ile başlar)",
  customerName: 'customerName string Evet Müşteri adı soyadı',
  customerPhone: 'customerPhone string Hayır Müşteri telefon numarası (E.164 formatı önerilir)',
  customerEmail: 'customerEmail string Hayır Müşteri e-posta adresi',
  deliveryAddress: 'deliveryAddress string Evet Tam teslimat adresi',
  deliveryLatitude: 'deliveryLatitude number Hayır Teslimat noktası enlemi (rotalama için önerilir)',
  deliveryLongitude: 'deliveryLongitude number Hayır Teslimat noktası boylamı',
  scheduledDeliveryTime: 'scheduledDeliveryTime string Hayır Zamanlanmış teslimat (ISO-8601 format)',
  paymentMethod: 'paymentMethod string Hayır CASH, CARD_POS, veya ONLINE_PREPAID',
  paymentCaptured: 'paymentCaptured boolean Hayır Ödeme alındı mı? (online ödemeler için true)',
  subtotal: 'subtotal number Hayır Ara toplam (ücret/indirimler hariç)',
  deliveryFee: 'deliveryFee number Hayır Teslimat ücreti',
  serviceFee: 'serviceFee number Hayır Hizmet bedeli',
  discount: 'discount number Hayır İndirim tutarı',
  taxAmount: 'taxAmount number Hayır KDV/vergi tutarı',
  total: 'total number Hayır Toplam tutar',
  currency: 'currency string Hayır Para birimi (varsayılan: TRY)',
  notes: 'notes string Hayır Sipariş notları/talimatlar',
  items: 'items array Hayır Sipariş kalemleri (detaylar aşağıda)',
} as const

const itemFields = {
  productCode: 'productCode string Hayır Sizin ürün kodunuz',
  productName: 'productName string Hayır Ürün adı',
  quantity: 'quantity number Hayır Adet',
  unitPrice: 'unitPrice number Hayır Birim fiyat',
  totalAmount: 'totalAmount number Hayır Toplam (adet × fiyat - indirim)',
  discountAmount: 'discountAmount number Hayır Kalem indirimi',
  productNote: 'productNote string Hayır Ürün notu (örn: "Az pişmiş")',
  features: 'features string Hayır Ekstralar/modifikatörler (örn: "Büyük boy, ekstra peynir")',
} as const

/** The whole table of an item's fields: of each it says Hayır. */
export const documentedItemLines = Object.values(itemFields).join('\n')

/** The required fields that follow one upon the other; deliveryAddress stands behind two optional ones. */
export const documentedRequiredLines = [
  orderFields.orderId,
  orderFields.restaurantId,
  orderFields.customerName,
].join('\n')

export type OrderField = keyof typeof orderFields
export type ItemField = keyof typeof itemFields

export const orderFieldNames = Object.keys(orderFields) as OrderField[]
export const itemFieldNames = Object.keys(itemFields) as ItemField[]

/** The JSON type that the page's table gives a field. */
export function documentedType(field: OrderField | ItemField): string {
  const line = { ...orderFields, ...itemFields }[field]
  return line.split(' ')[1] ?? 'string'
}

type TypeRequirements = Record<`type-of-${OrderField}` | `type-of-items.${ItemField}`, Requirement>

/** One requirement a field, made from its line in the page's tables. */
function eachField(
  require: (path: string, type: string, quote: string, member: string) => Requirement,
): TypeRequirements {
  return Object.fromEntries([
    ...orderFieldNames.map((field) => [
      `type-of-${field}`,
      require(field, documentedType(field), orderFields[field], `Order.${field}`),
    ]),
    ...itemFieldNames.map((field) => [
      `type-of-items.${field}`,
      require(`items[].${field}`, documentedType(field), itemFields[field], `Item.${field}`),
    ]),
  ]) as TypeRequirements
}

/** Of the server: each field's type is checked, and firmly where the field is required. */
export const typeRequirements = eachField((path, type, quote, member) => ({
  ...(quote.includes(' Evet ')
    ? { kind: 'wrong-type-refused' as const }
    : { kind: 'loose-type-refused' as const, level: 'should' as const }),
  members: [member],
  operation: 'createOrder',
  statuses: [400, 422],
  reading: 'muditakurye.wrong-type',
  text: {
    en: `${path} is a JSON ${type}; another type is refused with 400 or 422.`,
    tr: `${path} bir JSON ${type} değeridir; başka tür 400 veya 422 ile reddedilir.`,
  },
  basis: 'stated',
  document: page,
  quote,
}))

/** Of the client: each field is sent in its type. */
export const sentTypeRequirements = eachField((path, type, quote, member) => ({
  kind: 'sent-as-table-says',
  members: [member],
  operation: 'createOrder',
  text: {
    en: `The client sends ${path} as a JSON ${type}.`,
    tr: `İstemci ${path} alanını JSON ${type} olarak gönderir.`,
  },
  basis: 'stated',
  document: page,
  quote,
}))
