import type { heldMoveRequirements, heldOnceWhenTold } from '../../../contracts/families/read-back.js'
import type { Check } from '../../check.js'
import { expectThat } from '../../run/expect/expect.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { Held } from '../../run/hooks/read-back/held-order.js'
import type { Target } from '../../run/target/target.js'
import { askingMore } from '../asking-more.js'
import { compareHeld } from './compare-held.js'
import { isFound, nothingToCompare, requireCount, requireRefused, requireTaken } from './held-evidence.js'
import { requireFound, times } from './held-expectations.js'
import type { HeldMoveFacts, Members } from './read-back-facts.js'

type MoveRequirement = keyof ReturnType<typeof heldMoveRequirements>

/** The checks of where orders stand that a receiver was told of. */
export function heldMoveChecks({
  surface,
  moves,
  refused,
}: HeldMoveFacts): readonly Check<MoveRequirement>[] {
  return [
    ...moves.map(({ name, title, state, asks, ...event }): Check<MoveRequirement> => ({
      id: `${surface}/read-back/${name}`,
      title,
      requirement: 'taken-event-moves-the-order',
      readBack: true,
      ...(asks && askingMore(asks)),
      ...(state !== undefined && { state }),
      run: (target) => expectMoved(target, event),
    })),
    ...refused.map(({ name, title, state, asks, ...event }): Check<MoveRequirement> => ({
      id: `${surface}/read-back/${name}`,
      title,
      requirement: 'refused-event-moves-nothing',
      readBack: true,
      ...(asks && askingMore(asks)),
      ...(state !== undefined && { state }),
      run: (target) => expectUnmoved(target, event),
    })),
  ]
}

/** The check of how often a receiver holds an order that an event tells of, which comes a second time. */
export function toldTwiceCheck({
  surface,
  operation,
  arrange,
}: Pick<HeldMoveFacts, 'surface'> & Pick<HeldMoveFacts['moves'][number], 'operation' | 'arrange'>) {
  return {
    id: `${surface}/read-back/once-when-told-twice`,
    title: {
      en: 'holds an order once when an event of it comes twice',
      tr: 'olayı iki kez gelen siparişi bir kez tutar',
    },
    requirement: 'told-order-held-once',
    readBack: true,
    async run(target) {
      const { ids, send } = await arrange(target)
      requireTaken(await send())
      requireTaken(await send())
      const question = { operation, ids }
      const { found } = await target.holds(question, isFound)
      requireFound(found)
      const count = requireCount(await target.holdsInTheEnd(question))
      expectThat(count === 1, { en: 'held once', tr: 'bir kez tutulması' }, times(count))
    },
  } satisfies Check<keyof typeof heldOnceWhenTold>
}

type Moved = Pick<HeldMoveFacts['moves'][number], 'operation' | 'arrange' | 'expected' | 'isHeldBefore'>
type Unmoved = Pick<HeldMoveFacts['refused'][number], 'operation' | 'arrange' | 'members'>

async function expectMoved(
  target: Target,
  { operation, arrange, expected, isHeldBefore }: Moved,
): Promise<void> {
  const { ids, send } = await arrange(target)
  if (isHeldBefore && !(await target.holds({ operation, ids }, isFound)).found)
    throw unknownToTheHook(operation, Object.keys(ids))
  requireTaken(await send())
  const paths = Object.keys(expected)
  const compared = ({ order = {} }: Held) => compareHeld(expected, order, paths)
  const isThere = (one: Held): boolean => one.found && compared(one).differences.length === 0
  const held = await target.holds({ operation, ids }, isThere)
  const { differences, compared: count } = compared(held)
  if (held.found && differences.length === 0 && count === 0) throw nothingToCompare(paths)
  const { order = {} } = held
  expectThat(
    held.found && differences.length === 0,
    shown(expected),
    held.found ? shown(pick(order, paths)) : notFound,
  )
}

/** Whether the event moved an order nobody can see who asks a hook that never knew it by these ids. */
function unknownToTheHook(operation: string, names: readonly string[]): MissingPrerequisite {
  const ids = names.join(', ')
  return new MissingPrerequisite({
    en: `the read-back hook does not find the order before the event either: let it answer by what ${operation} names an order by (${ids})`,
    tr: `geri okuma ucu siparişi olaydan önce de bulmuyor: ${operation} çağrısının siparişi adlandırdığı alanlarla (${ids}) yanıt versin`,
  })
}

async function expectUnmoved(target: Target, { operation, arrange, members }: Unmoved): Promise<void> {
  const { ids, send } = await arrange(target)
  const before = await target.holds({ operation, ids }, ({ found }) => found)
  requireFound(before.found)
  const was = pick(before.order ?? {}, members)
  if (Object.keys(was).length === 0) throw nothingToCompare(members)
  requireRefused(await send())
  const { found, order = {} } = await target.holdsInTheEnd({ operation, ids })
  const { differences } = compareHeld(was, order, members)
  expectThat(found && differences.length === 0, shown(was), found ? shown(pick(order, members)) : notFound)
}

const notFound = {
  en: 'the read-back hook answers {"found": false}',
  tr: 'geri okuma ucu {"found": false} yanıtlıyor',
}

function pick(members: Members, names: readonly string[]): Members {
  return Object.fromEntries(names.flatMap((name) => (name in members ? [[name, members[name]]] : [])))
}

function shown(members: Members) {
  const text = JSON.stringify(members)
  return { en: text, tr: text }
}
