import { contract } from '../../../../contracts/hesapkurye/contract.js'
import type { components } from '../../../../contracts/hesapkurye/bodies.js'
import { refuse } from '../../../call/answer.js'
import { courierErrors } from '../errors.js'
import { isoForm } from '../../../../contracts/hesapkurye/package-date.js'
import { isPaymentMethodId } from '../payment-methods.js'
import { requireValid, withBooleans, type Body } from '../request-body.js'

type OutsourceOrder = components['schemas']['OutsourceOrder']
type Product = WithoutNulls<components['schemas']['OutsourceOrderProduct']>
type WithoutNulls<Members> = { [Name in keyof Members]: Exclude<Members[Name], null> }
type Retyped = 'RemoteOrderNumber' | 'IsFutureOrder' | 'IsPickUpOrder' | 'Products'

/** A package as it was ordered, without the secrets it came with: null is what was not sent, flags are booleans. */
export type Order = WithoutNulls<Omit<OutsourceOrder, 'ApiKey' | 'ApiSecret' | 'RestaurantID' | Retyped>> & {
  RemoteOrderNumber: string
  IsFutureOrder: boolean
  IsPickUpOrder: boolean
  Products?: Product[]
}

const listedOutSourceIds = Object.keys(
  (contract.document.paths?.['/OutSource/SavePackage']?.post as { 'x-outsource-ids'?: object } | undefined)?.[
    'x-outsource-ids'
  ] ?? {},
).map(Number)
/** The list of OutSourceID values goes on after what was read of it: only what lies below it is unknown. */
const lowestOutSourceId = Math.min(...listedOutSourceIds)

/** The package in the body of SavePackage. */
export function requireOrder(body: Body): Order {
  const {
    ApiKey: _key,
    ApiSecret: _secret,
    RestaurantID: _restaurant,
    ...order
  } = withoutNulls(requireValid<OutsourceOrder>('savePackage', withBooleans(body)))
  if (!order.RemoteOrderNumber?.trim()) refuse(courierErrors.invalidField('RemoteOrderNumber'))
  if ((order.OutSourceID ?? lowestOutSourceId) < lowestOutSourceId) {
    refuse(courierErrors.invalidField('OutSourceID'))
  }
  if (!isPaymentMethodId(order.PaymentMethodId)) refuse(courierErrors.invalidField('PaymentMethodId'))
  requireDate('CreateDate', order.CreateDate)
  requireDate('TargetDate', order.TargetDate)
  return order as Order
}

/** The order where null stands for nothing, in its products too. */
function withoutNulls({ Products, ...members }: OutsourceOrder): WithoutNulls<OutsourceOrder> {
  return { ...dropNulls(members), ...(Products && { Products: Products.map(dropNulls) }) }
}

function dropNulls<Members extends object>(members: Members): WithoutNulls<Members> {
  const there = Object.entries(members).filter(([, value]) => value !== null)
  return Object.fromEntries(there) as WithoutNulls<Members>
}

function requireDate(field: string, value: string | undefined): void {
  if (value !== undefined && isoForm(value) === undefined) refuse(courierErrors.invalidField(field))
}
