import { expectNoServerError } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { Body } from '../texts/carried-texts.js'
import type { FamilyRow } from '../family-row.js'
import { whereAnswered } from '../answers/where-answered.js'

/** A row whose request is made of a body. */
export interface HardBody extends Omit<FamilyRow, 'requirement' | 'run'> {
  body: Body
}

/** Whatever a server makes of a request: it does not break. */
export function survived({
  send,
  ...header
}: Omit<FamilyRow, 'requirement' | 'run'> & { send(target: Target): Promise<Exchange> }): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    run: async (target) => expectNoServerError(await send(target)),
  }
}

/** Nor on what is sent where the surface's own body is expected. */
export function survives({ body, ...header }: HardBody): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    run: async (target, facts) => expectNoServerError(await facts.send(target, await body(target, facts))),
  }
}

/** Nor on JSON that is made to hurt. */
export function survivesHostile(row: HardBody): FamilyRow {
  return { ...survives(row), requirement: 'hostile-json-survived' }
}

/** Nor on what does not say that it is JSON. */
export function survivesUnlabelled(send: (target: Target) => Promise<Exchange>): FamilyRow {
  return survived({
    id: 'http/unlabelled-survived',
    title: {
      en: 'does not break on JSON without Content-Type',
      tr: 'Content-Type taşımayan JSON ile çökmez (5xx dönmez)',
    },
    send,
  })
}

/** Nor on what it has already: a sender who heard no answer sends again. */
export const survivesRepeat: FamilyRow = {
  id: 'http/repeat-survived',
  title: {
    en: 'does not break on an order that it has already',
    tr: 'elinde olan sipariş yinelenince çökmez (5xx dönmez)',
  },
  requirement: 'bad-input-is-not-a-server-error',
  async run(target, facts) {
    const body = await facts.sound(target)
    await whereAnswered(facts.send(target, body))
    expectNoServerError(await whereAnswered(facts.send(target, body)))
  },
}

/** Nor on letters that an old character set has not: whoever finds them wrong says so. */
export const survivesEmoji: FamilyRow = survives({
  id: 'http/emoji-survived',
  title: {
    en: 'does not break on Turkish letters, combining marks and emoji in a text',
    tr: 'metindeki Türkçe harf, birleşen işaret ve emojide çökmez (5xx dönmez)',
  },
  body: (target, facts) => facts.carrying(target, `Çığ Işık ğüşöç İ e\u0301 🌶️ ${target.fresh('emoji')}`),
})
