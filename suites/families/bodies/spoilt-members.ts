import { expectNoServerError } from '../../run/expect/expect.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'

const atOnce = 8
const nothing = Symbol('left out')

/** Each body that has null in the place of one member, wherever it stands; of a list, in the first entry. */
export function eachMemberNull(value: unknown): unknown[] {
  return eachMemberReplaced(value, null)
}

/** Each body that lacks one member, wherever it stands; of a list, in the first entry. */
export function eachMemberAbsent(value: unknown): unknown[] {
  return eachMemberReplaced(value, nothing)
}

function eachMemberReplaced(value: unknown, by: null | typeof nothing): unknown[] {
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[]
    return eachMemberReplaced(first, by).map((changed) => [changed, ...others])
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...(member === by ? [] : [replaced(value, name, by)]),
    ...eachMemberReplaced(member, by).map((changed) => ({ ...value, [name]: changed })),
  ])
}

function replaced(value: object, name: string, by: null | typeof nothing): object {
  if (by === null) return { ...value, [name]: null }
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
}

/** Many languages write null where nothing is there: whether it is taken is the matter of others, a break is not. */
export function survivesNulls(body: (target: Target) => object | Promise<object>): FamilyRow {
  return survivesEach(eachMemberNull, body, {
    id: 'http/null-members-survived',
    title: {
      en: 'does not break on null in the place of any member',
      tr: 'hiçbir alanın yerindeki null değerinde çökmez (5xx dönmez)',
    },
  })
}

/** And others leave out what is not there: which member may be missing is the matter of others, too. */
export function survivesAbsences(body: (target: Target) => object | Promise<object>): FamilyRow {
  return survivesEach(eachMemberAbsent, body, {
    id: 'http/absent-members-survived',
    title: {
      en: 'does not break on the absence of any member',
      tr: 'hiçbir alanın yokluğunda çökmez (5xx dönmez)',
    },
  })
}

function survivesEach(
  spoil: (body: object) => unknown[],
  body: (target: Target) => object | Promise<object>,
  header: Pick<FamilyRow, 'id' | 'title'>,
): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    async run(target, facts) {
      const count = spoil(await body(target)).length
      for (let at = 0; at < count; at += atOnce) {
        const indexes = Array.from({ length: Math.min(atOnce, count - at) }, (_, next) => at + next)
        const sent = indexes.map(async (index) => facts.send(target, spoil(await body(target))[index]))
        ;(await Promise.all(sent)).forEach(expectNoServerError)
      }
    },
  }
}
