import { callPartner, type Outcome } from '../call-partner.js'
import { liraOf } from '../money.js'
import { isForLater, readyAt, textsOf, type Item, type Order, type Payment } from '../order.js'
import type { Partner } from '../settings.js'
import type { Courier, Progress } from './courier.js'

interface PaymentMethod {
  PaymentMethod: number
  PaymentName: string
}

const progress: Partial<Record<string, Progress>> = {
  5: 'refused',
  6: 'on_the_way',
  7: 'on_the_way',
  8: 'delivered',
  9: 'cancelled',
}

/** What a courier has from the kitchen to the customer: the target is the customer's door. */
const wayMinutes = 30

/** How the methods that GetPaymentMethods lists are told apart; the first that fits is taken. */
const wordings: Record<Payment, RegExp> = { online: /online/i, cash: /nakit/i, card: /kart/i }

/** Hesap Kurye sends no webhooks: it is asked. Its credentials stand in the body of each call. */
export function hesapkurye({ baseUrl, credentials }: Partner): Courier {
  const key = { ApiKey: credentials['apiKey'], ApiSecret: credentials['apiSecret'] }
  const restaurant = { ...key, RestaurantID: credentials['restaurantId'] }
  const OutSourceID = Number(credentials['outSourceId'])
  const post = (path: string, body: object) => callPartner(`${baseUrl}/OutSource/${path}`, {}, body)
  let methods: PaymentMethod[] | undefined

  /** Asked for once; the page shows one method and its title speaks of a list: both are taken. */
  async function paymentMethod(payment: Payment = 'cash'): Promise<PaymentMethod | Outcome> {
    if (!methods) {
      const outcome = await post('GetPaymentMethods', key)
      if (outcome.is !== 'done') return outcome
      methods = [outcome.body as unknown as PaymentMethod | PaymentMethod[]].flat()
    }
    const fitting = methods.find(({ PaymentName }) => wordings[payment].test(PaymentName))
    return fitting ?? methods.find(({ PaymentName }) => wordings.card.test(PaymentName)) ?? methods[0]!
  }

  return {
    name: 'hesapkurye',
    async create(order, reference) {
      const method = await paymentMethod(order.payment)
      if ('is' in method) return method
      return post('SavePackage', {
        ...restaurant,
        OutSourceID,
        RemoteOrderNumber: reference,
        PaymentMethodId: method.PaymentMethod,
        PaymentMethod: method.PaymentName,
        ...packageFields(order),
      })
    },
    read: (reference) => post('GetPackage', { ...restaurant, remoteOrderNumber: reference }),
    // Said to be a number, and shown as a text.
    statusIn: ({ StatusValue }) => String(StatusValue),
    cancel: (reference, Reason) =>
      post('Cancel', { ...restaurant, remoteOrderNumber: reference, OutSourceID, Reason }),
    progressOf: (status) => progress[status],
  }
}

function packageFields(order: Order): object {
  const { place, preparationMinutes, customerPhone } = order
  const ready = readyAt(order)
  return {
    Address: order.address,
    ...(order.directions && { AddressDetail: order.directions }),
    ...(place && { Latitude: String(place.latitude), Longitude: String(place.longitude) }),
    PackageType: 'Diğer',
    PackagePrice: liraOf(order.amounts.total),
    OrderNote: textsOf(order.payment === 'online' && 'Online ödendi', ...order.notes).join('; '),
    CustomerName: order.customerName,
    ...(customerPhone && { CustomerPhone: customerPhone }),
    CreateDate: minuteOf(order.orderedAt),
    ...(ready !== undefined && { TargetDate: minuteOf(ready + wayMinutes * 60_000) }),
    ...(preparationMinutes !== undefined && { PrepareTime: preparationMinutes }),
    IsFutureOrder: isForLater(order),
    IsPickUpOrder: false,
    Products: order.items.map(productFields),
  }
}

function productFields({ name, quantity, unitPrice, total, options, note }: Item): object {
  return {
    productName: name,
    quantity,
    ...(unitPrice !== undefined && { unitPrice: liraOf(unitPrice) }),
    ...(total !== undefined && { totalAmount: liraOf(total) }),
    ...(options.length > 0 && { productOptions: options.join(', ') }),
    ...(note && { productNote: note }),
  }
}

/** As the page writes a date, in Türkiye's time: 2024-10-25 11:55. */
function minuteOf(at: number): string {
  return new Date(at + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}
