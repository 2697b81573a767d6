import type { heldOrderRequirements } from '../../../contracts/families/read-back.js'
import { isSuccess } from '../../../contracts/wire/status-class.js'
import { askingMore } from '../asking-more.js'
import { inRounds } from '../repeats/rounds.js'
import type { Check } from '../../check.js'
import { expectThat } from '../../run/expect/expect.js'
import type { Target } from '../../run/target/target.js'
import {
  isFound,
  requireCount,
  requireRefused,
  requireSoundlyHeld,
  requireTaken,
  requireUnknown,
  take,
} from './held-evidence.js'
import { expectFound, expectHeldAsSent, requireFound, times } from './held-expectations.js'
import type { HeldOrderFacts, SentMembers } from './read-back-facts.js'

type HeldRequirement = keyof ReturnType<typeof heldOrderRequirements> | 'empty-notes-held-empty'

/** One check of what is held. */
export interface HeldOrderRow<Requirement extends HeldRequirement> extends Pick<
  Check<Requirement>,
  'title' | 'requirement' | 'level' | 'kind'
> {
  /** Behind the area of the check's id. */
  name: string
  run(target: Target, facts: HeldOrderFacts): Promise<void>
}

/** The checks of what a receiver holds of the orders that it took. */
export function heldOrderChecks<Requirement extends HeldRequirement>(
  facts: HeldOrderFacts,
  rows: readonly HeldOrderRow<Requirement>[],
): readonly Check<Requirement>[] {
  return rows.map(({ name, run, ...header }) => ({
    ...header,
    id: `${facts.surface}/read-back/${name}`,
    readBack: true,
    run: (target) => run(target, facts),
  }))
}

export const heldOrderRows = [
  {
    name: 'held',
    title: { en: 'holds an order that it took', tr: 'aldığı siparişi tutar' },
    requirement: 'taken-order-held',
    async run(target, facts) {
      const order = await facts.order(target)
      await requireUnknown(target, facts, order)
      await take(target, facts, order)
      const held = await target.holds({ operation: facts.operation, ids: facts.idsOf(order) }, isFound)
      expectFound(target, held.found)
    },
  },
  {
    name: 'held-once',
    title: { en: 'holds an order once', tr: 'siparişi bir kez tutar' },
    requirement: 'taken-order-held-once',
    async run(target, facts) {
      const order = await facts.order(target)
      await take(target, facts, order)
      await expectOnce(target, facts, facts.idsOf(order))
    },
  },
  {
    name: 'once-when-repeated',
    title: {
      en: 'holds an order once when it is sent a second time',
      tr: 'ikinci kez gönderilen siparişi bir kez tutar',
    },
    requirement: 'repeated-order-held-once',
    async run(target, facts) {
      const order = await facts.order(target)
      await take(target, facts, order)
      await target.send(facts.request(target, order))
      await expectStillOnce(target, facts, facts.idsOf(order))
    },
  },
  {
    name: 'once-when-sent-at-once',
    title: {
      en: 'holds an order once when it comes twice at the same moment',
      tr: 'aynı anda iki kez gelen siparişi bir kez tutar',
    },
    requirement: 'repeated-order-held-once',
    ...askingMore('inferred-repeat'),
    async run(target, facts) {
      const asked: Ids[] = []
      await inRounds(async () => {
        const order = await facts.order(target)
        const exchanges = await target.atOnce(2, () => target.send(facts.request(target, order)))
        requireTaken(exchanges.find(({ response }) => isSuccess(response.status)) ?? exchanges[0]!)
        asked.push(facts.idsOf(order))
      })
      await expectStillOnce(target, facts, ...asked)
    },
  },
  {
    name: 'once-when-its-answer-was-lost',
    title: {
      en: 'holds an order once when its answer was lost and it is sent again',
      tr: 'yanıtı kaybolup yeniden gönderilen siparişi bir kez tutar',
    },
    requirement: 'repeated-order-held-once',
    ...askingMore('inferred-repeat'),
    async run(target, facts) {
      const order = await facts.order(target)
      await target.sendAndHangUp(facts.request(target, order))
      await target.send(facts.request(target, order))
      await expectStillOnce(target, facts, facts.idsOf(order))
    },
  },
  {
    name: 'texts',
    title: {
      en: 'holds Turkish letters and emoji as they were sent',
      tr: 'Türkçe harfleri ve emojileri gönderildiği gibi tutar',
    },
    requirement: 'held-texts-as-sent',
    run: (target, facts) => expectKept(target, facts, facts.texts),
  },
  {
    name: 'amounts',
    title: { en: 'holds amounts to the kuruş', tr: 'tutarları kuruşuna kadar tutar' },
    requirement: 'held-amounts-as-sent',
    run: (target, facts) => expectKept(target, facts, facts.amounts),
  },
  {
    name: 'lists',
    title: {
      en: 'holds lists whole and in their order',
      tr: 'listeleri eksiksiz ve sırasıyla tutar',
    },
    requirement: 'held-lists-as-sent',
    run: (target, facts) => expectKept(target, facts, facts.lists),
  },
  {
    name: 'apart',
    title: {
      en: 'holds two orders of one customer apart',
      tr: 'bir müşterinin iki siparişini ayrı tutar',
    },
    requirement: 'orders-held-apart',
    async run(target, facts) {
      const customer = target.fresh('Deniz Kaya')
      const { changes, paths } = facts.sameCustomer(customer, 1)
      const first = await facts.order(target, changes)
      const beside = { ...facts.sameCustomer(customer, 2).changes, ...neighbouringId(facts.idsOf(first)) }
      const orders = [first, await facts.order(target, beside)]
      for (const order of orders) await take(target, facts, order)
      for (const order of orders) await expectHeldAsSent(target, facts, order, paths)
    },
  },
  {
    name: 'refused',
    title: { en: 'holds no order that it refused', tr: 'reddettiği siparişi tutmaz' },
    requirement: 'refused-order-not-held',
    async run(target, facts) {
      const { exchange, ids } = await facts.sendRefused(target)
      requireRefused(exchange)
      const { found } = await target.holdsInTheEnd({ operation: facts.operation, ids })
      if (found) await requireUnknown(target, facts, await facts.order(target))
      expectThat(
        !found,
        { en: 'an order that was refused is not held', tr: 'reddedilen siparişin tutulmaması' },
        { en: 'it is held', tr: 'tutuluyor' },
      )
    },
  },
] as const satisfies readonly HeldOrderRow<HeldRequirement>[]

/** Of a surface whose notes may be null. */
export const emptyNotesRow: HeldOrderRow<'empty-notes-held-empty'> = {
  name: 'empty-notes',
  title: { en: 'holds notes that are null as none', tr: 'null gönderilen notları boş tutar' },
  requirement: 'empty-notes-held-empty',
  run: (target, facts) => expectKept(target, facts, facts.emptyNotes!),
}

/** An id that differs in its last digit alone, where ids are drawn: others are counted, and stand close anyway. */
function neighbouringId(ids: Ids): Ids {
  const [[name, id]] = Object.entries(ids) as [[string, Ids[string]]]
  if (typeof id !== 'string' || !/^[\da-f]{24}$/.test(id)) return {}
  return { [name]: id.slice(0, -1) + (id.endsWith('0') ? '1' : '0') }
}

async function expectKept(target: Target, facts: HeldOrderFacts, { changes, paths }: SentMembers) {
  const order = await facts.order(target, changes)
  await take(target, facts, order)
  await expectHeldAsSent(target, facts, order, paths)
}

type Ids = ReturnType<HeldOrderFacts['idsOf']>

async function expectOnce(target: Target, { operation }: HeldOrderFacts, ids: Ids): Promise<void> {
  const question = { operation, ids }
  const { found } = await target.holds(question, isFound)
  requireFound(found)
  const count = requireCount(await target.holdsInTheEnd(question))
  expectThat(count === 1, { en: 'held once', tr: 'bir kez tutulması' }, times(count))
}

/** A target that doubles whatever it takes doubles no repeats: a plain order tells the two apart. */
async function expectStillOnce(target: Target, facts: HeldOrderFacts, ...asked: Ids[]): Promise<void> {
  const held = await Promise.all(
    asked.map(async (ids) => {
      const question = { operation: facts.operation, ids }
      const first = await target.holds(question, isFound)
      return first.found ? target.holdsInTheEnd(question) : first
    }),
  )
  held.forEach(({ found }) => requireFound(found))
  const count = held.map(requireCount).find((one) => one !== 1) ?? 1
  if (count !== 1) await requireSoundlyHeld(target, facts)
  expectThat(count === 1, { en: 'held once', tr: 'bir kez tutulması' }, times(count))
}
