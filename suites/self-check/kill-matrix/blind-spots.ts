/** A check that its own requirement's defect cannot turn red, and the defect that does. */
export interface BlindSpot {
  redUnder: string
  why: string
}

/** By check id. A check that is in no list and green under its own defect proves nothing: the matrix says so. */
export const blindSpots: Readonly<Record<string, BlindSpot>> = {
  'bkyemek/pos/values/payment-type-cash': {
    redUnder: 'order-accepted',
    why: 'Each order of the suite is paid in cash: refused, it would fail every check.',
  },
  'bkyemek/pos/values/initial-status': {
    redUnder: 'order-accepted',
    why: 'Each order of the suite has this status: refused, it would fail every check.',
  },
  'hesapkurye/courier/packages/package-type-Yemeksepeti': {
    redUnder: 'package-saved/none',
    why: 'Each package of the suite is of this type: refused, it would fail every check.',
  },
  'hesapkurye/courier/packages/dates-of-now': {
    redUnder: 'package-saved/none',
    why: 'Each package of the suite has dates of this form: refused, they would fail every check.',
  },
  'muditakurye/courier/orders/payment-method-CASH': {
    redUnder: 'api-key-accepted',
    why: 'Each order of the suite is paid in CASH: refused, it would fail every check.',
  },
}
