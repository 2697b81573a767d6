import { contract } from '../../../../contracts/bkyemek/contract.js'
import type { Target } from '../../../run/target/target.js'
import { faultsOf, type Fault } from '../../../families/generated/faults.js'
import { requestSchema, varyingMembers, type Known } from '../../../families/generated/request-schema.js'
import { edgeAmounts, unusualText } from '../../../families/generated/unusual-values.js'
import {
  laidOver,
  listOf,
  members,
  whole,
  withKurus,
  words,
  type Drawn,
} from '../../../families/generated/values.js'
import { requiredFieldNames } from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { item, minimalOrder, optionalFields, orderWithAllFields, type Order } from '../requests.js'

const schema = requestSchema(contract, 'receiveOrder')

const items = (most: number) =>
  listOf(
    members(
      {
        urun_adi: words(),
        tercihler_adi: words(),
        cikarilacaklar_adi: words(),
        urun_not: words(),
        adet: whole(1, 9),
      },
      item(),
    ),
    1,
    most,
  )

/** Names, addresses and notes are free texts; ids, dates and coordinates stay as they are. */
const known: Known = {
  siparis_tutari: withKurus(50, 1500),
  odeme_tutari: withKurus(50, 1500),
  musteri_adi: words(3),
  adres: words(),
  adres_aciklama: words(),
  adres_bina: words(2),
  adres_kat: words(1),
  adres_daire: words(1),
  restoran_adi: words(3),
  restoran_adres: words(),
  kurye_not: words(),
  kurye_adi: words(2),
  siparis_icerikleri: items(5),
  siparis_id: 'kept',
  restoran_id: 'kept',
  adres_id: 'kept',
  odeme_tipi: 'kept',
  siparis_tarihi: 'kept',
  siparis_durumu: 'kept',
}

/** What the page promises to send: each optional field or none, in all documented values. */
export const promised = varyingMembers(schema, { ...optionalFields, kurye_telefon: '+905557654321' }, known)

/** What it sets no limit to. */
export const unlimited = {
  siparis_tutari: edgeAmounts,
  adres: unusualText,
  adres_aciklama: unusualText,
  kurye_not: unusualText,
  siparis_icerikleri: items(60),
}

/** Nobody pays more than the order costs. */
function payable(order: Order): Order {
  return { ...order, odeme_tutari: Math.min(order.odeme_tutari, order.siparis_tutari) }
}

/** The fifteen required fields, and what was drawn. */
export function orderOf(target: Target) {
  return (drawn: Drawn): Order => payable(laidOver(minimalOrder(target), drawn))
}

/** All 34 fields, so that each can be broken, and what was drawn. */
export function fullOrderOf(target: Target) {
  return (drawn: Drawn): Order => payable(laidOver(orderWithAllFields(target), drawn))
}

const everyFault = faultsOf(schema)

/**
 * Whether the page demands a refusal so firmly that a target may fail by it: of an optional field only what lies
 * outside a list that it closes, of the list's elements only what an item must contain, and of no text its form.
 */
function isRefusalDemanded({ kind, path }: Fault): boolean {
  const [field = '', , ...ofItem] = path
  if (path.includes('*')) return ofItem.length > 0
  if (kind === 'enumeration') return field !== 'kurye_tipi'
  if (kind === 'form') return false
  return (requiredFieldNames as readonly string[]).includes(field)
}

/** The breaks that the page demands to be refused. */
export const faults = everyFault.filter(isRefusalDemanded)

/** Those that a receiver may mend, and must not break on. */
export const lightFaults = everyFault.filter((fault) => !isRefusalDemanded(fault))

export const itemFaults: readonly Fault[] = faults.filter(({ path }) => path.includes('*'))
