import { courierErrors } from '../errors.js'
import { membersOf, objectIn, withBody, without, type Members } from '../../../defects/json-bodies.js'
import { at, productsOf, refusing, rewriting, showing, type CourierDefect } from './kinds-of-defects.js'
import { isoForm } from '../../../../contracts/hesapkurye/package-date.js'

const packageTypes = /^(Yemeksepeti|Trendyol|Getir|Migros|Diğer)( Yemek| Market)?$/

/** Violations of what SavePackage accepts, refuses and keeps, by requirement. */
export const saveDefects: Record<string, CourierDefect> = {
  'package-saved': refusing(
    'savePackage',
    ({ PackagePrice: price }) => typeof price === 'number' && price % 1 > 0,
  ),
  'saved-package-can-be-read': at('getPackage', async (call, proceed) =>
    String(membersOf(call)['remoteOrderNumber']).includes(' ')
      ? courierErrors.packageNotFound
      : proceed(call),
  ),
  'package-types-taken': refusing('savePackage', ({ PackageType }) =>
    String(PackageType).endsWith(' Market'),
  ),
  'unknown-package-type-refused': rewriting('savePackage', (body) =>
    typeof body['PackageType'] === 'string' && !packageTypes.test(body['PackageType'])
      ? { ...body, PackageType: 'Diğer' }
      : body,
  ),
  'outsource-ids-taken': refusing('savePackage', ({ OutSourceID }) => Number(OutSourceID) >= 40),
  'unknown-outsource-id-refused': rewriting('savePackage', (body) =>
    body['OutSourceID'] === 0 ? without(body, 'OutSourceID') : body,
  ),
  'outsource-id-left-out': refusing('savePackage', ({ OutSourceID }) => OutSourceID === undefined),
  'product-options-taken': refusing('savePackage', (body) =>
    productsOf(body).some(({ productOptions }) => String(productOptions).includes('|')),
  ),
  'product-options-left-out': refusing('savePackage', (body) =>
    productsOf(body).some(({ productOptions }) => productOptions === undefined),
  ),
  'fractional-quantity-taken': refusing('savePackage', (body) =>
    productsOf(body).some(({ quantity }) => typeof quantity === 'number' && quantity % 1 > 0),
  ),
  'fractional-quantity-kept': showing(({ Products }) => ({
    Products: Products?.map((product) => ({ ...product, quantity: Math.trunc(product.quantity ?? 0) })),
  })),
  'every-product-kept': showing(({ Products }) => ({ Products: Products?.slice(0, 1) })),
  'every-product-validated': rewriting('savePackage', (body) => {
    const [first, ...others] = productsOf(body)
    return first ? { ...body, Products: [first, ...others.filter(hasReadableQuantity)] } : body
  }),
  'dates-of-the-sample-taken': refusing('savePackage', ({ CreateDate, TargetDate }) =>
    [CreateDate, TargetDate].some((date) => String(date).endsWith(' 00:00')),
  ),
  'unreadable-date-refused': rewriting('savePackage', (body) =>
    ['CreateDate', 'TargetDate']
      .filter((field) => typeof body[field] === 'string' && isoForm(body[field]) === undefined)
      .reduce(without, body),
  ),
  'future-order-taken': refusing('savePackage', ({ IsFutureOrder }) => IsFutureOrder === true),
  'pick-up-order-taken': refusing('savePackage', ({ IsPickUpOrder }) => IsPickUpOrder === true),
  'booleans-as-text-taken': refusing('savePackage', ({ IsFutureOrder }) => typeof IsFutureOrder === 'string'),
  'empty-texts-taken': refusing('savePackage', ({ OrderNote }) => OrderNote === ''),
  'null-taken-as-absent': refusing('savePackage', (body) => Object.values(body).includes(null)),
  // As a column in ISO 8859-1 loses them.
  'turkish-text-kept': showing(replacingInTexts(/[ğışĞİŞ]/g)),
  'any-string-kept': showing(replacingInTexts(/[\u{10000}-\u{10ffff}]/gu)),
  'long-text-taken': refusing('savePackage', ({ OrderNote }) => String(OrderNote).length > 2000),
  'order-number-required': rewriting('savePackage', (body, state) =>
    (body['RemoteOrderNumber'] ?? undefined) === undefined
      ? { ...body, RemoteOrderNumber: state.fresh('hk_nameless') }
      : body,
  ),
  'order-number-not-empty': rewriting('savePackage', (body, state) =>
    body['RemoteOrderNumber'] === '' ? { ...body, RemoteOrderNumber: state.fresh('hk_nameless') } : body,
  ),
  'refused-package-not-saved': at('savePackage', async (call, proceed) => {
    const answer = await proceed(call)
    const body = objectIn(call)
    if (answer.status === 400 && body) await proceed(withBody(call, withoutFaults(body)))
    return answer
  }),
}

function hasReadableQuantity({ quantity }: Members): boolean {
  return typeof quantity === 'number'
}

function replacingInTexts(letters: RegExp): Parameters<typeof showing>[0] {
  return ({ Address, OrderNote, CustomerName }) => ({
    Address: Address?.replace(letters, '?'),
    OrderNote: OrderNote?.replace(letters, '?'),
    CustomerName: CustomerName?.replace(letters, '?'),
  })
}

/** What is left of a package where each member was written before the next was looked at. */
function withoutFaults(body: Members): Members {
  return { ...without(body, 'PackagePrice'), PackageType: 'Diğer', Products: [] }
}
