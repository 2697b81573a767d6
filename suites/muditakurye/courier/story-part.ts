import { allSaid, amounts, items, known, moment, place, said } from '../../rehearse/fact-values.js'
import type { Payment, StoryPart } from '../../rehearse/story-part.js'

const payments: Readonly<Record<string, Payment>> = {
  CASH: 'cash',
  CARD_POS: 'card',
  ONLINE_PREPAID: 'prepaid',
}

export const part: StoryPart = {
  readOrder: (order) => ({
    amounts: amounts(order['total']),
    ...known({
      customer: said(order['customerName']),
      phone: said(order['customerPhone']),
      payment: payments[String(order['paymentMethod'])],
      expected: moment(order['scheduledDeliveryTime']),
    }),
    address: { ...known({ whole: said(order['deliveryAddress']) }), parts: [] },
    notes: allSaid(order['notes']),
    items: items(order['items'], 'productName', 'quantity'),
    ...place(order['deliveryLatitude'], order['deliveryLongitude']),
  }),
}
