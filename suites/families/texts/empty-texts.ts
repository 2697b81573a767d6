import { expectTaken } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'
import { survives } from '../bodies/survived-bodies.js'
import { takes } from '../taken-requests.js'

/** A sound order, and which of its texts may well be empty: nobody has to say anything in them. */
interface EmptyTexts {
  texts: readonly string[]
  of(target: Target): object | Promise<object>
}

/** The value with an empty text in each member of such a name, wherever it stands. */
function emptied(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => emptied(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, names.includes(name) ? '' : emptied(member, names)]),
  )
}

/** What nothing is said in is a text all the same: the order is taken. */
export function takesEmptyTexts<Requirement extends string>({
  texts,
  of,
  requirement,
  expect = (exchange) => expectTaken(exchange),
}: EmptyTexts & {
  requirement: Requirement
  expect?: (exchange: Exchange, target: Target) => void
}): FamilyRow<Requirement> {
  return takes({
    id: 'values/empty-optional-texts',
    title: {
      en: 'takes an order whose optional texts are empty',
      tr: 'isteğe bağlı metinleri boş olan siparişi alır',
    },
    requirement,
    send: async (target, facts) => facts.send(target, emptied(await of(target), texts)),
    expect,
  })
}

/** Taken or not, it breaks no server. */
export function survivesEmptyTexts({ texts, of }: EmptyTexts): FamilyRow {
  return survives({
    id: 'http/empty-texts-survived',
    title: {
      en: 'does not break on empty optional texts',
      tr: 'boş isteğe bağlı metinlerde çökmez (5xx dönmez)',
    },
    body: async (target) => emptied(await of(target), texts),
  })
}
