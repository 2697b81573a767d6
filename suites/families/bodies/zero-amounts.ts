import type { FamilyRow } from '../family-row.js'
import { takes } from '../taken-requests.js'

/** The body with 0 in each member of such a name, wherever it stands. */
export function withZeros(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withZeros(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      names.includes(name) ? 0 : withZeros(member, names),
    ]),
  )
}

/** A sound order that costs nothing: zero is a number, and no missing one. */
export function everyAmountZero<Requirement extends string>({
  amounts,
  ...header
}: Omit<Parameters<typeof takes<Requirement>>[0], 'send' | 'id' | 'title'> & {
  amounts: readonly string[]
  id?: FamilyRow['id']
}): FamilyRow<Requirement> {
  return takes({
    id: 'values/every-amount-zero',
    title: {
      en: 'takes an order in which every amount is zero',
      tr: 'bütün tutarları sıfır olan siparişi alır',
    },
    ...header,
    sound: true,
    send: async (target, facts) => facts.send(target, withZeros(await facts.sound(target), amounts)),
  })
}
