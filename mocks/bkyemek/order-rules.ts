import { requiredFieldNames } from '../../contracts/bkyemek/order-field-requirements.js'
import type { Order } from './order-store.js'

/** What an item's text holds when there is nothing to say: reading `bkyemek.empty-item-text`. */
export type EmptyItemText = 'empty-string' | 'null' | 'either'

const choiceTexts = ['tercihler_adi', 'cikarilacaklar_adi', 'urun_not'] as const

/** The rules that the page's types do not say. Each gives the field that breaks it, or nothing. */
const rules: readonly ((order: Order, emptyItemText: EmptyItemText) => string | undefined)[] = [
  (order) => requiredFieldNames.find((field) => order[field] === ''),
  ({ siparis_tarihi }) => (isOnCalendar(siparis_tarihi) ? undefined : 'siparis_tarihi'),
  (order) => (['siparis_tutari', 'odeme_tutari'] as const).find((field) => order[field] < 0),
  ({ siparis_icerikleri }) => (siparis_icerikleri.length > 0 ? undefined : 'siparis_icerikleri'),
  ({ siparis_icerikleri }) => (siparis_icerikleri.every(({ adet }) => adet > 0) ? undefined : 'adet'),
  ({ siparis_icerikleri }, emptyItemText) =>
    emptyItemText === 'null'
      ? choiceTexts.find((field) => siparis_icerikleri.some((item) => item[field] === ''))
      : undefined,
]

/** The first field of an order that no POS can work with, though its type is right. */
export function faultyFieldOf(order: Order, emptyItemText: EmptyItemText): string | undefined {
  for (const rule of rules) {
    const field = rule(order, emptyItemText)
    if (field !== undefined) return field
  }
  return undefined
}

/** Whether the day and the hour exist; `Date` would turn 30 February into 2 March. */
function isOnCalendar(moment: string): boolean {
  const iso = moment.replace(' ', 'T')
  const parsed = new Date(`${iso}Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso)
}

/**
 * An order as its schema is to judge it: null in an optional field counts as left out, and null in a text
 * of an item, where the reading allows it, as a text. Anything else stays, so that it is found faulty.
 */
export function withoutAllowedNulls(
  body: Readonly<Record<string, unknown>>,
  emptyItemText: EmptyItemText,
): Record<string, unknown> {
  const required: readonly string[] = requiredFieldNames
  const present = Object.entries(body).filter(([field, value]) => value !== null || required.includes(field))
  const items = body['siparis_icerikleri']
  const mended = Object.fromEntries(present)
  if (emptyItemText === 'empty-string' || !Array.isArray(items)) return mended
  return { ...mended, siparis_icerikleri: items.map(withTextForNull) }
}

function withTextForNull(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
  const isNullText = ([field, value]: [string, unknown]): boolean =>
    value === null && (choiceTexts as readonly string[]).includes(field)
  return Object.fromEntries(
    Object.entries(item).map((entry) => (isNullText(entry) ? [entry[0], '-'] : entry)),
  )
}
