import type { OwnOperation, OwnResource } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import { wordOf } from '../../contracts/text/word-of.js'
import type { Check } from '../check.js'
import { expectJson, expectTaken, expectThat } from '../run/expect/expect.js'
import type { Target } from '../run/target.js'
import { post } from './arranged-call.js'
import { expectRefused } from './expect-documented.js'
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
      const parameters = Object.fromEntries(
        parametersOf(operation.path).map((name) => [name, unknownId(target, operation, name)]),
      )
      const body = validBody(target, own, operation)
      expectRefused(await sendValid(target, own, operation, { parameters, body }), refusal)
    },
  }
}

/** An id of its form that nobody has. */
function unknownId(target: Target, { parameters }: OwnOperation, name: string): unknown {
  const { schema = {} } = parameters.find((one) => one.name === name && one.in === 'path') ?? {}
  const { type, format } = schema as { type?: unknown; format?: unknown }
  if (format === 'uuid') return '5f0c3f6e-0000-4000-8000-00000000dead'
  return [type].flat().some((one) => one === 'integer' || one === 'number')
    ? 987_654_321
    : target.fresh('yok')
}

function keptCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  resource: OwnResource,
  requirement: string,
): Check {
  const { create, id: member, list } = resource
  const isList = operation.id === list && operation.id !== resource.read
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
      const read = expectJson(exchange)
      const found = isList ? holds(read, member, posted.id) : read
      expectThat(
        isList ? found === true : wordOf((read as never)?.[member]) === wordOf(posted.id),
        { en: `"${member}": ${wordOf(posted.id)}`, tr: `"${member}": ${wordOf(posted.id)}` },
        isList
          ? { en: 'a list without it', tr: 'onun bulunmadığı bir liste' }
          : both(`"${member}": ${target.masked(wordOf((read as never)?.[member])).slice(0, 80) || '—'}`),
      )
    },
  }
}

function both(text: string): { en: string; tr: string } {
  return { en: text, tr: text }
}

/** Whether a value, at whatever depth, holds an object whose member is this. */
function holds(value: unknown, member: string, id: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(one, member, id))
  if (typeof value !== 'object' || value === null) return false
  const members = value as Record<string, unknown>
  return (
    wordOf(members[member]) === wordOf(id) || Object.values(members).some((one) => holds(one, member, id))
  )
}
