import { requiredFieldNames } from '../../../contracts/bkyemek/pos/order-field-requirements.js'
import type { Order } from './order-store.js'

/** What an item's text holds when there is nothing to say: reading `bkyemek.empty-item-text`. */
export type EmptyItemText = 'empty-string' | 'null' | 'either'

const choiceTexts = ['tercihler_adi', 'cikarilacaklar_adi', 'urun_not'] as const

/** The rules that the page's types do not say. Each gives the field that breaks it, or nothing. */
const rules: readonly ((order: Order, emptyItemText: EmptyItemText) => string | undefined)[] = [
  (order) => requiredFieldNames.find((field) => order[field] === ''),
  (order) => (['siparis_tutari', 'odeme_tutari'] as const).find((field) => order[field] < 0),
  ({ siparis_icerikleri }) => (siparis_icerikleri.length > 0 ? undefined : 'siparis_icerikleri'),
  ({ siparis_icerikleri }) => (siparis_icerikleri.every(({ adet }) => adet > 0) ? undefined : 'adet'),
  ({ siparis_icerikleri }, emptyItemText) =>
    choiceTexts.find((field) =>
      siparis_icerikleri.some((item) => isOtherEmptiness(item[field], emptyItemText)),
    ),
]

/** Whether a text of an item says nothing, in the way that the reading does not have. */
function isOtherEmptiness(text: string | null, emptyItemText: EmptyItemText): boolean {
  return (text === null && emptyItemText === 'empty-string') || (text === '' && emptyItemText === 'null')
}

/** The first field of an order that no POS can work with, though its type is right. */
export function faultyFieldOf(order: Order, emptyItemText: EmptyItemText): string | undefined {
  for (const rule of rules) {
    const field = rule(order, emptyItemText)
    if (field !== undefined) return field
  }
  return undefined
}
