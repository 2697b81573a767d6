import { expectNoServerError } from '../run/expect/expect.js'
import type { Target } from '../run/target.js'
import type { FamilyRow } from './family-row.js'

const atOnce = 8

/** Each body that has null in the place of one member, wherever it stands; of a list, in the first entry. */
export function eachMemberNull(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[]
    return eachMemberNull(first).map((changed) => [changed, ...others])
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [
    ...(member === null ? [] : [{ ...value, [name]: null }]),
    ...eachMemberNull(member).map((changed) => ({ ...value, [name]: changed })),
  ])
}

/** Many languages write null where nothing is there: whether it is taken is the matter of others, a break is not. */
export function survivesNulls(body: (target: Target) => object): FamilyRow {
  return {
    id: 'http/null-members-survived',
    title: {
      en: 'does not break on null in the place of any member',
      tr: 'hiçbir alanın yerindeki null değerinde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    async run(target, facts) {
      const count = eachMemberNull(body(target)).length
      for (let at = 0; at < count; at += atOnce) {
        const indexes = Array.from({ length: Math.min(atOnce, count - at) }, (_, next) => at + next)
        const sent = indexes.map((index) => facts.send(target, eachMemberNull(body(target))[index]))
        ;(await Promise.all(sent)).forEach(expectNoServerError)
      }
    },
  }
}
