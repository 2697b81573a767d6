import type { Lifecycle } from '../../contracts/contract/lifecycle.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import { ControlRefusal } from '../control/control-refusal.js'
import { forwardMovesFrom, movesFrom, statusNamed } from './moves.js'
import type { KeptOrder } from './surface-orders.js'

/** The status to move an order to: the one that is named, or the only one that is nearer to the customer. */
export function chooseMove(
  lifecycle: Lifecycle,
  { id, status }: KeptOrder,
  named: string | number | undefined,
): string {
  const legal = movesFrom(lifecycle, status)
  const names = legal.map((to) => `"${to}"`).join(', ')
  const listed: Bilingual =
    legal.length === 0
      ? { en: 'It cannot be moved any more.', tr: 'Artık ilerletilemez.' }
      : { en: `It can be moved to ${names}.`, tr: `Geçebileceği durumlar: ${names}.` }
  if (named === undefined) {
    const forward = forwardMovesFrom(lifecycle, status)
    if (forward.length === 1) return forward[0]!
    throw new ControlRefusal(
      409,
      {
        en: `advancing ${id}: expected one way forward from "${status}", there are ${forward.length}. ${listed.en} Say where in "to".`,
        tr: `${id} ilerletilemedi: “${status}” durumundan tek bir adım bekleniyordu, ${forward.length} tane var. ${listed.tr} Hangisi olduğunu "to" ile verin.`,
      },
      { legal },
    )
  }
  const to = requireStatus(lifecycle, named)
  if (legal.includes(to)) return to
  throw new ControlRefusal(
    409,
    {
      en: `advancing ${id}: expected a status that may follow "${status}", got "${to}". ${listed.en}`,
      tr: `${id} ilerletilemedi: “${status}” durumundan “${to}” durumuna geçilemez. ${listed.tr}`,
    },
    { legal },
  )
}

/** A status of the contract by its name or its number. */
export function requireStatus(lifecycle: Lifecycle, named: string | number): string {
  const status = statusNamed(lifecycle, named)
  if (status !== undefined) return status
  const known = Object.entries(lifecycle.states).map(([name, { value }]) =>
    value === undefined ? `"${name}"` : `"${name}" (${value})`,
  )
  throw new ControlRefusal(400, {
    en: `naming a status: expected ${known.join(', ')}, got ${JSON.stringify(named)}. Name one of them.`,
    tr: `Durum: ${known.join(', ')} bekleniyordu, ${JSON.stringify(named)} verildi. Bunlardan birini verin.`,
  })
}
