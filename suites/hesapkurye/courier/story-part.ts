import {
  allSaid,
  amount,
  amounts,
  items,
  known,
  place,
  said,
  stagesOf,
  turkishMoment,
} from '../../rehearse/fact-values.js'
import type { Payment, StoryPart } from '../../rehearse/story-part.js'

export const part: StoryPart = {
  readOrder: (order) => ({
    amounts: amounts(order['PackagePrice']),
    ...known({
      customer: said(order['CustomerName']),
      phone: said(order['CustomerPhone']),
      payment: paymentOf(order['PaymentMethod']),
      at: turkishMoment(order['CreateDate']),
      preparation: amount(order['PrepareTime']),
      expected: turkishMoment(order['TargetDate']),
    }),
    address: { ...known({ whole: said(order['Address']) }), parts: [] },
    notes: allSaid(order['OrderNote'], order['AddressDetail']),
    items: items(order['Products'], 'productName', 'quantity'),
    ...place(order['Latitude'], order['Longitude']),
  }),
  stages: stagesOf({
    taken: [1, 2, 3, 4],
    undone: [5],
    'on-the-way': [6, 7],
    delivered: [8],
    cancelled: [9],
  }),
  answered: (operation, { StatusValue }) => (operation === 'getPackage' ? StatusValue : undefined),
}

/** The names are each restaurant's own; what is cash says so. */
function paymentOf(name: unknown): Payment | undefined {
  return /nakit/iu.test(said(name) ?? '') ? 'cash' : undefined
}
