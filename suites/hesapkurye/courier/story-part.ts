import {
  allSaid,
  amount,
  amounts,
  known,
  objects,
  place,
  said,
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
    items: objects(order['Products']).map(({ productName, quantity }) => ({
      name: String(productName),
      quantity: Number(quantity),
    })),
    ...place(order['Latitude'], order['Longitude']),
  }),
  stages: {
    1: 'taken',
    2: 'taken',
    3: 'taken',
    4: 'taken',
    5: 'undone',
    6: 'on-the-way',
    7: 'on-the-way',
    8: 'delivered',
    9: 'cancelled',
  },
  answered: (operation, { StatusValue }) => (operation === 'getPackage' ? StatusValue : undefined),
}

/** The names are each restaurant's own; what is cash says so. */
function paymentOf(name: unknown): Payment | undefined {
  return /nakit/iu.test(said(name) ?? '') ? 'cash' : undefined
}
