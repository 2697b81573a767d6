import {
  shownFieldNames,
  shownType,
  type ShownField,
} from '../../../../contracts/hesapkurye/courier/package-field-requirements.js'
import { showing, type CourierDefect } from './kinds-of-defects.js'
import type { ShownPackage } from '../packages/shown-package.js'

type ShownProduct = NonNullable<ShownPackage['Products']>[number]

/** Texts as the checks of single members write them: others have requirements of their own. */
const plainText = /^[\w ,:]+$/

/** Violations of the members that GetPackage shows, by requirement. */
export const packageFieldDefects: Record<string, CourierDefect> = {
  ...Object.fromEntries(shownFieldNames.map((field) => [`presence-of-${field}`, hiding(field)])),
  // As PHP writes a list with a gap: an object with numbers for names.
  'presence-of-Products': showing(({ Products }) => ({ Products: { ...Products } })),
  'value-of-Address': showing(({ Address }) => ({ Address: firstWord(Address) })),
  'value-of-AddressDetail': showing(({ AddressDetail }) => ({
    AddressDetail: AddressDetail?.replace(/^[^(]*/, ''),
  })),
  'value-of-OrderNote': showing(({ OrderNote }) => ({ OrderNote: firstWord(OrderNote) })),
  'value-of-CustomerName': showing(({ CustomerName }) => ({ CustomerName: firstWord(CustomerName) })),
  'value-of-PackagePrice': showing(({ PackagePrice }) => ({ PackagePrice: Math.floor(PackagePrice ?? 0) })),
  'value-of-IsFutureOrder': showing(() => ({ IsFutureOrder: false })),
  'value-of-IsPickUpOrder': showing(() => ({ IsPickUpOrder: false })),
  'value-of-Products.productName': showingProducts(({ productName }) => ({
    productName: firstWord(productName),
  })),
  'value-of-Products.unitPrice': showingProducts(({ unitPrice }) => ({
    unitPrice: Math.floor(unitPrice ?? 0),
  })),
  'value-of-Products.totalAmount': showingProducts(({ totalAmount }) => ({
    totalAmount: Math.floor(totalAmount ?? 0),
  })),
  'value-of-OutSourceID': showing(() => ({ OutSourceID: 1 })),
  'value-of-Latitude': showing(() => ({ Latitude: '0' })),
  'value-of-Longitude': showing(() => ({ Longitude: '0' })),
  'value-of-PackageType': showing(() => ({ PackageType: 'Diğer' })),
  'value-of-CustomerPhone': showing(({ CustomerPhone }) => ({
    CustomerPhone: CustomerPhone?.replace(/\d{4}$/, '****'),
  })),
  'value-of-CreateDate': showing(() => ({ CreateDate: '2000-01-01T00:00:00' })),
  'value-of-TargetDate': showing(() => ({ TargetDate: '2000-01-01T00:00:00' })),
}

/** Leaves a member out; a number of a product is shown as a text instead. */
function hiding(field: ShownField): CourierDefect {
  const [member, ofProduct] = field.split('.') as [keyof ShownPackage, keyof ShownProduct | undefined]
  if (!ofProduct) return showing(() => ({ [member]: undefined }))
  return showingProducts((product) => ({
    [ofProduct]: shownType(field) === 'number' ? String(product[ofProduct]) : undefined,
  }))
}

function showingProducts(corrupt: (product: ShownProduct) => object): CourierDefect {
  return showing(({ Products }) => ({
    Products: Products?.map((product) => ({ ...product, ...corrupt(product) })),
  }))
}

function firstWord(text: string | null | undefined): string | null | undefined {
  return text && plainText.test(text) ? text.split(' ')[0] : text
}
