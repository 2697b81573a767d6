import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import type { Check } from '../../check.js'
import { expectNoServerError } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import { tellingTexts } from '../../families/texts/telling-texts.js'
import { arranged } from '../arranged-call.js'
import { expectTakenAsUsual } from '../expect-documented.js'
import { freeMember } from '../free-member.js'
import { withMember } from '../members.js'
import { inId, type OwnSite } from '../own-site.js'
import { isTakenBySchema } from '../sample-body.js'
import { sendValid, type Shape } from '../valid-requests.js'

/** With all members and with those alone that are required, by each of several choices. */
const shapes: readonly Shape[] = [0, 1, 2, 3].flatMap((choice) => [
  { choice, onlyRequired: false },
  { choice, onlyRequired: true },
])

/** Bodies drawn from the schema, another one each time: none breaks the server, and as a rule each is taken. */
export function drawnChecks(site: OwnSite): Check[] {
  return site.own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'success') return []
    const operation = site.callable.find(({ id }) => id === demand.operation)
    if (!operation?.takesBody) return []
    const { id } = operation
    const each = async (target: Target, judge: (exchange: Exchange) => void): Promise<void> => {
      for (const shape of shapes) {
        const call = await arranged(target, site.own, operation, shape)
        // Some members come only together: such a body is not the one that is meant.
        if (isTakenBySchema(site, operation, call.body) === false) continue
        judge(await sendValid(target, site.own, operation, call))
      }
    }
    return [survivedCheck(site, operation, each), takenCheck(site, id, demand.requirement, operation, each)]
  })
}

type Each = (target: Target, judge: (exchange: Exchange) => void) => Promise<void>

function survivedCheck(site: OwnSite, operation: OwnOperation, each: Each): Check {
  const { surface, own } = site
  const { id } = operation
  const free = freeMember(site, operation)
  return {
    id: `${surface}/generated/${inId(id)}-survived`,
    title: {
      en: `answers generated valid ${id} without a server error`,
      tr: `üretilmiş geçerli ${id} isteklerini sunucu hatası olmadan yanıtlar`,
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    run: async (target) => {
      await each(target, expectNoServerError)
      if (free === undefined) return
      const call = await arranged(target, own, operation)
      const body = withMember(call.body, free, tellingTexts.anyCharacters)
      if (isTakenBySchema(site, operation, body) === false) return
      expectNoServerError(await sendValid(target, own, operation, { ...call, body }))
    },
  }
}

function takenCheck(
  { surface, own }: OwnSite,
  id: string,
  requirement: string,
  operation: OwnOperation,
  each: Each,
): Check {
  return {
    id: `${surface}/generated/${inId(id)}`,
    title: { en: `takes generated valid ${id}`, tr: `üretilmiş geçerli ${id} isteklerini kabul eder` },
    requirement,
    // What comes together, in a sentence that no schema holds, is not known here.
    level: 'should',
    tags: ['generated'],
    run: (target) => each(target, (exchange) => expectTakenAsUsual(target, own, operation, exchange)),
  }
}
