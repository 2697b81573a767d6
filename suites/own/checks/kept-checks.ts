import { both } from '../../../contracts/text/bilingual.js'
import type { OwnOperation, OwnResource } from '../../../contracts/own/own-partner.js'
import type { Demand } from '../../../contracts/own/demand.js'
import { parameterNaming } from '../../../contracts/own/path-parameter.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import type { Check } from '../../check.js'
import { expectJson, expectTaken, expectThat } from '../../run/expect/expect.js'
import { expectRefused } from '../expect-documented.js'
import { namedValues } from '../named-value.js'
import { inId, type OwnSite } from '../own-site.js'
import { pathValues, post } from '../post.js'
import { sendUnknown } from '../send-unknown.js'
import { sendValid } from '../valid-requests.js'

/** What was posted can be read, and what nobody posted is not found. */
export function keptChecks(site: OwnSite): Check[] {
  const { own, callable } = site
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands === 'unknown-refused') {
      const operation = callable.find(({ id }) => id === demand.operation)
      return operation ? [unknownCheck(site, operation, demand)] : []
    }
    if (demand.demands !== 'kept') return []
    const operation = callable.find(({ id }) => id === (demand.read ?? demand.list))
    const resource = own.resources.find(({ create, id }) => create === demand.create && id === demand.id)
    const canPost = callable.some(({ id }) => id === demand.create)
    return operation && resource && canPost ? [keptCheck(site, operation, resource, demand.requirement)] : []
  })
}

function unknownCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  { refusal, requirement, inBody }: Extract<Demand, { demands: 'unknown-refused' }>,
): Check {
  const { id } = operation
  return {
    id: `${surface}/unknown/${inId(id)}`,
    title: {
      en: `refuses ${id} of an id that nobody was given`,
      tr: `kimseye verilmemiş bir kimlikle yapılan ${id} isteğini reddeder`,
    },
    requirement,
    run: async (target) => {
      expectRefused(await sendUnknown(target, own, operation, inBody), refusal)
    },
  }
}

function keptCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  resource: OwnResource,
  requirement: string,
): Check {
  const { create, id: member } = resource
  return {
    id: `${surface}/kept/${inId(create!)}`,
    title: {
      en: `reads by ${operation.id} what ${create} was given`,
      tr: `${create} ile verileni ${operation.id} ile okutur`,
    },
    requirement,
    run: async (target) => {
      const posted = await post(target, own, resource)
      const parameter = operation.id === resource.list ? undefined : parameterNaming(own, resource, operation)
      const known = { ...posted.parameters, ...(parameter !== undefined && { [parameter]: posted.id }) }
      const parameters = await pathValues(target, own, operation, known)
      const exchange = await sendValid(target, own, operation, { parameters })
      expectTaken(exchange)
      // What the page does not show in the answer is not looked for.
      if (!JSON.stringify(operation.success.schema ?? {}).includes(`"${member}"`)) return
      const read = namedValues(expectJson(exchange), member).map(wordOf)
      const shown = target.masked(read.slice(0, 5).join(', ')).slice(0, 120) || '—'
      expectThat(read.includes(wordOf(posted.id)), both(`"${member}": ${wordOf(posted.id)}`), both(shown))
    },
  }
}
