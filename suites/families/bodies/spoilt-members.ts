import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { expectNoServerError } from '../../run/expect/expect.js'
import { tellingWhich } from '../../run/expect/telling-which.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'

const atOnce = 8
const nothing = Symbol('left out')

/** A body with one member spoilt, and which one that is: `items[0].name`. */
export interface SpoiltBody {
  member: string
  body: unknown
}

/** Each body that has null in the place of one member, wherever it stands; of a list, in the first entry. */
export function eachMemberNull(value: unknown): SpoiltBody[] {
  return eachMemberReplaced(value, null)
}

/** Each body that lacks one member, wherever it stands; of a list, in the first entry. */
export function eachMemberAbsent(value: unknown): SpoiltBody[] {
  return eachMemberReplaced(value, nothing)
}

function eachMemberReplaced(value: unknown, by: null | typeof nothing, place = ''): SpoiltBody[] {
  if (Array.isArray(value)) {
    const [first, ...others] = value as unknown[]
    return eachMemberReplaced(first, by, `${place}[0]`).map(({ member, body }) => ({
      member,
      body: [body, ...others],
    }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = place === '' ? name : `${place}.${name}`
    return [
      ...(inner === by ? [] : [{ member: path, body: replaced(value, name, by) }]),
      ...eachMemberReplaced(inner, by, path).map(({ member, body }) => ({
        member,
        body: { ...value, [name]: body },
      })),
    ]
  })
}

function replaced(value: object, name: string, by: null | typeof nothing): object {
  if (by === null) return { ...value, [name]: null }
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
}

/** Many languages write null where nothing is there: whether it is taken is the matter of others, a break is not. */
export function survivesNulls(body: (target: Target) => object | Promise<object>): FamilyRow {
  return survivesEach(eachMemberNull, nullAt, body, {
    id: 'http/null-members-survived',
    title: {
      en: 'does not break on null in the place of any member',
      tr: 'hiçbir alanın yerindeki null değerinde çökmez (5xx dönmez)',
    },
  })
}

/** And others leave out what is not there: which member may be missing is the matter of others, too. */
export function survivesAbsences(body: (target: Target) => object | Promise<object>): FamilyRow {
  return survivesEach(eachMemberAbsent, without, body, {
    id: 'http/absent-members-survived',
    title: {
      en: 'does not break on the absence of any member',
      tr: 'hiçbir alanın yokluğunda çökmez (5xx dönmez)',
    },
  })
}

function nullAt(member: string): Bilingual {
  return both(`"${member}": null`)
}

function without(member: string): Bilingual {
  return both(`without "${member}"`, `"${member}" olmadan`)
}

function survivesEach(
  spoil: (body: object) => SpoiltBody[],
  which: (member: string) => Bilingual,
  body: (target: Target) => object | Promise<object>,
  header: Pick<FamilyRow, 'id' | 'title'>,
): FamilyRow {
  return {
    ...header,
    requirement: 'bad-input-is-not-a-server-error',
    async run(target, facts) {
      const members = spoil(await body(target)).map(({ member }) => member)
      for (let at = 0; at < members.length; at += atOnce) {
        const judged = members.slice(at, at + atOnce).map(async (member, next) => {
          const spoilt = spoil(await body(target))[at + next]!
          await tellingWhich(which(member), async () =>
            expectNoServerError(await facts.send(target, spoilt.body)),
          )
        })
        // Each is answered before the first fault in their order is told: none is under way when the check ends.
        const fault = (await Promise.allSettled(judged)).find((one) => one.status === 'rejected')
        if (fault) throw fault.reason
      }
    },
  }
}
