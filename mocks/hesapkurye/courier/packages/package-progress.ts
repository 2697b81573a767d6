import type { Order } from './package-order.js'
import type { Package, Payment, Status } from './package-store.js'

const withCourier: readonly Status[] = [
  'Sipariş kuryeye atandı',
  'Kurye siparişi kabul etti',
  'Sipariş teslimata çıktı',
  'Sipariş müşteriye doğru yola çıktı',
  'Sipariş teslim edildi',
]

/** What a package shows beside its status: who brings it, and once it is delivered how it was paid. */
type Progress = Pick<Package, 'status' | 'courierName' | 'payments'>

/** What a package shows at a status; paid as it was ordered where nothing else is said. */
export function progressAt(
  status: Status,
  order: Order,
  payments: readonly Payment[] = [paymentOf(order)],
): Progress {
  return {
    status,
    ...(withCourier.includes(status) && { courierName: 'Kerem Aydın' }),
    payments: status === 'Sipariş teslim edildi' ? payments : [],
  }
}

/** The same package at another status; a cancelled one still tells who had it. */
export function movedPackage(package_: Package, to: Status): Package {
  const { courierName: _courier, ...rest } = package_
  if (to === 'Sipariş iptal edildi') return { ...package_, status: to }
  return { ...rest, ...progressAt(to, package_.order) }
}

function paymentOf({ PaymentMethodId, PaymentMethod, PackagePrice = 0 }: Order): Payment {
  return { PaymentMethod: PaymentMethodId, PaymentMethodString: PaymentMethod, Price: PackagePrice }
}
