import type { components } from '../../../../contracts/hesapkurye/bodies.js'
import { lifecycle } from '../../../../contracts/hesapkurye/lifecycle.js'
import { isoForm } from '../../../../contracts/hesapkurye/package-date.js'
import type { Package } from './package-store.js'
import type { Restaurant } from '../restaurant-directory.js'

export type ShownPackage = components['schemas']['Package']

/** In which of its two types each ambiguous id is shown; see the contract's readings. */
export interface ShownTypes {
  restaurantId: 'string' | 'integer'
  paymentMethod: 'string' | 'integer'
}

/** A package as GetPackage shows it: the members of the page's sample, null where there is nothing to show. */
export function shownPackage(package_: Package, restaurant: Restaurant, types: ShownTypes): ShownPackage {
  const { packageId, order, status, courierName, payments } = package_
  const { restaurantId, number } = restaurant
  return {
    PackageID: packageId,
    OutSourceID: order.OutSourceID ?? null,
    StatusValue: lifecycle.states[status].value,
    Status: status,
    RestaurantID: types.restaurantId === 'string' ? restaurantId : number,
    RemoteOrderNumber: order.RemoteOrderNumber,
    Address: order.Address ?? null,
    AddressDetail: order.AddressDetail ?? null,
    Latitude: order.Latitude ?? null,
    Longitude: order.Longitude ?? null,
    PackageType: order.PackageType ?? null,
    PaymentMethod: types.paymentMethod === 'string' ? String(order.PaymentMethodId) : order.PaymentMethodId,
    PaymentMethodString: order.PaymentMethod,
    PackagePrice: order.PackagePrice ?? null,
    CreateDate: isoForm(order.CreateDate ?? '') ?? null,
    OrderNote: order.OrderNote ?? null,
    CourierName: courierName ?? null,
    CustomerName: order.CustomerName ?? null,
    CustomerPhone: order.CustomerPhone ?? null,
    TargetDate: isoForm(order.TargetDate ?? '') ?? null,
    IsFutureOrder: order.IsFutureOrder,
    IsPickUpOrder: order.IsPickUpOrder,
    Products: (order.Products ?? []).map(({ productName, unitPrice, quantity, totalAmount }) => ({
      productName: productName ?? null,
      unitPrice: unitPrice ?? null,
      quantity: quantity ?? null,
      totalAmount: totalAmount ?? null,
    })),
    LastPackagePayments: [...payments],
  }
}
