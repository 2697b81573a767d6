import { defineRequirements, requirementsOfEach } from '../../requirements/define-requirements.js'

/** Members of the GetPackage sample whose type is beyond doubt, with the line that shows it. */
const shownFields = {
  PackageID: { type: 'integer', quote: '"PackageID": 1,' },
  OutSourceID: { type: 'integer', quote: '"PackageID": 1,\n"OutSourceID": 1,' },
  Address: { type: 'string', quote: '"Address": "Örnek Adres",' },
  AddressDetail: {
    type: 'string',
    quote: '"AddressDetail": "Adres Detayları",',
  },
  Latitude: { type: 'string', quote: '"Latitude": "38.9637",' },
  Longitude: { type: 'string', quote: '"Longitude": "35.2433",' },
  PackageType: { type: 'string', quote: '"PackageType": "Yemek Teslimatı",' },
  PaymentMethodString: {
    type: 'string',
    quote: '"PaymentMethodString": "Kredi Kartı",',
  },
  PackagePrice: { type: 'number', quote: '"PackagePrice": 50.75,' },
  CreateDate: { type: 'string', quote: '"CreateDate": "2024-10-05T10:00:00",' },
  OrderNote: { type: 'string', quote: '"OrderNote": "Kapıya bırakın",' },
  CustomerName: { type: 'string', quote: '"CustomerName": "John Doe",' },
  CustomerPhone: { type: 'string', quote: '"CustomerPhone": "5551234567",' },
  TargetDate: { type: 'string', quote: '"TargetDate": "2024-10-05T10:45:00",' },
  IsFutureOrder: {
    type: 'boolean',
    quote: '"IsFutureOrder": false,\n"IsPickUpOrder": false,\n"Products": [\n{\n"productName": "Burger",',
  },
  IsPickUpOrder: {
    type: 'boolean',
    quote: '"IsPickUpOrder": false,\n"Products": [\n{\n"productName": "Burger",',
  },
  Products: {
    type: 'array',
    quote: '"Products": [\n{\n"productName": "Burger",',
  },
  'Products.productName': { type: 'string', quote: '"productName": "Burger",' },
  'Products.unitPrice': { type: 'number', quote: '"unitPrice": 25.00,' },
  'Products.quantity': { type: 'number', quote: '"quantity": 2,' },
  'Products.totalAmount': { type: 'number', quote: '"totalAmount": 50.00' },
} as const

export type ShownField = keyof typeof shownFields

export const shownFieldNames = Object.keys(shownFields) as ShownField[]

/** The JSON type in which the sample shows a member. */
export function shownType(field: ShownField): string {
  return shownFields[field].type
}

/** Members that the sentence on GetPackage promises back and that nothing entitles a server to rewrite. */
const keptFields = [
  'Address',
  'AddressDetail',
  'PackagePrice',
  'OrderNote',
  'CustomerName',
  'IsFutureOrder',
  'IsPickUpOrder',
  'Products.productName',
  'Products.unitPrice',
  'Products.totalAmount',
] as const

/** Members that a server may give back in a form of its own; the samples of the two operations differ. */
const reshapedFields = [
  'OutSourceID',
  'Latitude',
  'Longitude',
  'PackageType',
  'CustomerPhone',
  'CreateDate',
  'TargetDate',
] as const

const promise =
  'Paket bilgileri, müşteri bilgileri, teslimat adresi, ürün detayları ve sipariş notlarını içerir.'

function pathOf(field: string): string {
  return field.replace('Products.', 'Products[].')
}

/** One requirement a member: the package shows it in the sample's type, and with the value that was saved. */
export const packageFieldRequirements = defineRequirements(
  {
    operation: 'getPackage',
    document: 'dis-kaynak-pos-api-dokumantasyonu.txt',
  },
  {
    ...requirementsOfEach(shownFieldNames, 'presence-of-', (field) => ({
      kind: 'answer-member',
      members: [`Package.${field}`],
      statuses: [200],
      en: `A package that was saved with every member shows ${pathOf(field)}, a JSON ${shownType(field)}.`,
      tr: `Bütün alanlarıyla kaydedilmiş pakette ${pathOf(field)}, bir JSON ${shownType(field)} değeri olarak döner.`,
      shown: shownFields[field].quote,
    })),
    ...requirementsOfEach(keptFields, 'value-of-', (field) => ({
      kind: 'answer-member',
      matter: 'texts',
      members: [`Package.${field}`],
      statuses: [200],
      en: `${pathOf(field)} comes back with the value that was saved.`,
      tr: `${pathOf(field)} kaydedilen değerle döner.`,
      stated: promise,
    })),
    ...requirementsOfEach(reshapedFields, 'value-of-', (field) => ({
      kind: 'answer-member',
      matter: 'texts',
      members: [`Package.${field}`],
      en: `${field} comes back with the value that was saved, be it in another form.`,
      tr: `${field}, biçimi farklı olsa da kaydedilen değerle döner.`,
      assumed: 'should',
    })),
  },
)
