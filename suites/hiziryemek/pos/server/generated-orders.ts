import { contract } from '../../../../contracts/hiziryemek/contract.js'
import type { Target } from '../../../run/target/target.js'
import { faultsOf } from '../../../families/generated/faults.js'
import { requestSchema } from '../../../families/generated/request-schema.js'
import { edgeAmounts, unusualText } from '../../../families/generated/unusual-values.js'
import {
  all,
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
import { item, order, priced, type Item, type Order } from '../requests.js'

const options = listOf(words(2), 1, 4)

/** What the page shows to be sent: no field of it is documented as optional. Totals follow from the items. */
export const promised: Members = {
  items: listOf(all({ name: words(3), quantity: whole(1, 9), unitPrice: whole(20, 500), options }), 1, 5),
  deliveryFee: whole(10, 60),
  address: members({ full: words(), note: words() }),
  note: words(),
}

/** What it says nothing of. */
export const unlimited: Members = {
  items: listOf(
    all({
      name: unusualText,
      quantity: oneOf(1, 99, 1000),
      unitPrice: edgeAmounts,
      options: listOf(unusualText, 0, 12),
    }),
    1,
    60,
  ),
  deliveryFee: withKurus(0, 60),
  address: members({ full: unusualText, note: leftOut }),
  note: oneOf('', undefined),
}

/** The sample's order, and what was drawn. */
export function orderOf(target: Target) {
  return ({ deliveryFee, ...drawn }: Drawn): Order => {
    const body = laidOver(order(target), drawn)
    const lines = (body.items ?? []) as Item[]
    const items = lines.map(({ name, quantity, unitPrice, options }) =>
      item(name, quantity, unitPrice, options),
    )
    return { ...body, ...priced(items, deliveryFee === undefined ? 20 : Number(deliveryFee)) }
  }
}

/** Each single break of the documented format: what a POS makes of it is its own affair, as long as it survives. */
export const faults = faultsOf(requestSchema(contract, 'receiveOrder'))
