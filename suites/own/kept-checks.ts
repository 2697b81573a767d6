import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnOperation, OwnResource, OwnSurface } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { Check } from '../check.js'
import { expectJson, expectTaken, expectThat } from '../run/expect/expect.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target.js'
import { post, resourceOf } from './arranged-call.js'
import { expectRefused } from './expect-documented.js'
import { namedValues } from './named-value.js'
import { inId, type OwnSite } from './own-site.js'
import { sendValid, validBody } from './valid-requests.js'

/** What was posted can be read, and what nobody posted is not found. */
export function keptChecks(site: OwnSite): Check[] {
  const { own, callable } = site
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands === 'unknown-refused') {
      const operation = callable.find(({ id }) => id === demand.operation)
      return operation ? [unknownCheck(site, operation, demand.refusal, demand.requirement)] : []
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
  refusal: readonly number[],
  requirement: string,
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
      const [name = ''] = parametersOf(operation.path)
      const parameters = { [name]: await unknownId(target, own, operation, name) }
      const body = validBody(target, own, operation)
      expectRefused(await sendValid(target, own, operation, { parameters, body }), refusal)
    },
  }
}

/** An id that nobody has, of the form of those that are given: some servers call another form a bad request. */
async function unknownId(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  name: string,
): Promise<unknown> {
  const { schema = {} } = operation.parameters.find((one) => one.name === name && one.in === 'path') ?? {}
  const { type, format, pattern } = schema as { type?: unknown; format?: unknown; pattern?: unknown }
  if ([type].flat().some((one) => one === 'integer' || one === 'number')) return 987_654_321
  const known = wordOf(await knownId(target, own, operation))
  if (format === 'uuid' || uuid.test(known)) return '5f0c3f6e-0000-4000-8000-00000000dead'
  if (/^\d+$/.test(known)) return '987654321'
  if (/^[\da-f]{24}$/i.test(known)) return '5f0c3f6e000000000000dead'
  if (pattern === undefined) return target.fresh('yok')
  const random = randomOf(target.fresh(name))
  return drawValue(schema as Schema, { name, random, at: target.startedAt, prefersExamples: false })
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

async function knownId(target: Target, own: OwnSurface, operation: OwnOperation): Promise<unknown> {
  const resource = resourceOf(own, operation)
  try {
    return resource && (await post(target, own, resource)).id
  } catch (thrown) {
    if (thrown instanceof MissingPrerequisite) return undefined
    throw thrown
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
      const [parameter] = parametersOf(operation.path)
      const parameters = parameter === undefined ? {} : { [parameter]: posted.id }
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

function both(text: string): { en: string; tr: string } {
  return { en: text, tr: text }
}
