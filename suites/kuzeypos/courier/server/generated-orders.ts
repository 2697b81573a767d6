import { contract } from '../../../../contracts/kuzeypos/contract.js'
import type { Target } from '../../../run/target/target.js'
import { faultsOf } from '../../../families/generated/faults.js'
import { requestSchema } from '../../../families/generated/request-schema.js'
import { edgeAmounts, unusualText } from '../../../families/generated/unusual-values.js'
import {
  either,
  laidOver,
  leftOut,
  listOf,
  members,
  oneOf,
  whole,
  withKurus,
  words,
  type Drawn,
  type Members,
} from '../../../families/generated/values.js'
import { order, type Order } from '../requests.js'

const address: Members = {
  district: words(2),
  city: words(1),
  neighborhood: words(2),
  street: words(3),
  buildingNo: oneOf('7', '120'),
  detailedAddress: words(),
  directions: words(),
}

/** What the page promises to send: notes or null, any badges that it shows, in all documented values. */
export const promised: Members = {
  originalPaymentMethod: words(),
  price: either(whole(20, 1500), withKurus(20, 1500)),
  badges: listOf(oneOf('Temassız Teslimat', 'Yeşili Koru', 'Kapıyı Çalma'), 0, 3),
  orderNote: either(oneOf(null), words()),
  courierNote: either(oneOf(null), words()),
  customer: members({ address: members(address), details: members({ name: words(3) }) }),
}

/** What it says nothing of. */
export const unlimited: Members = {
  price: edgeAmounts,
  badges: listOf(unusualText, 0, 30),
  orderNote: either(leftOut, unusualText),
  courierNote: either(leftOut, unusualText),
  customer: members({
    address: members({ directions: either(oneOf(''), leftOut, unusualText), location: leftOut }),
    details: members({ name: unusualText, phone: oneOf('05551234567') }),
  }),
}

/** The sample's order, and what was drawn. */
export function orderOf(target: Target) {
  return (drawn: Drawn): Order => laidOver(order(target), drawn)
}

/** Each single break of the documented format: what a courier makes of it is its own affair, as long as it survives. */
export const faults = faultsOf(requestSchema(contract, 'receiveOrder'))
