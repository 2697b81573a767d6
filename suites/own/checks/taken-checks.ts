import type { Schema } from '../../../contracts/own/drawing/draw-text.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Check } from '../../check.js'
import { tellingTexts } from '../../families/texts/telling-texts.js'
import { arranged } from '../arranged-call.js'
import { expectTakenAsUsual } from '../expect-documented.js'
import { freeMember } from '../free-member.js'
import { memberAt, withMember } from '../members.js'
import { atMost, inId, type OwnSite } from '../own-site.js'
import { isTakenBySchema, sampleBody } from '../sample-body.js'
import { sendValid } from '../valid-requests.js'

/** A valid body that is another than the usual. */
interface OtherBody extends Bilingual {
  name: string
  /** It asks more than the words of the requirement alone. */
  isLowered: boolean
  of(body: unknown): unknown
}

/** Whatever else a schema allows is taken, too: without what is optional, with each value of a closed list, in any letters. */
export function takenChecks(site: OwnSite): Check[] {
  return site.own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'success') return []
    const operation = site.callable.find(({ id }) => id === demand.operation)
    if (!operation?.takesBody) return []
    const isMove = site.own.moves.some((move) => move.operation === operation.id)
    const others = [
      ...withoutOptionals(operation),
      ...(isMove || !site.own.isServed ? [] : [...listedValues(operation), ...leastNumbers(operation)]),
      ...anyCharacters(site, operation),
    ]
    // Some members come only together: such a body is not the one that is meant.
    const meant = others.filter(
      ({ of }) => isTakenBySchema(site, operation, of(sampleBody(operation))) !== false,
    )
    return meant.map((other) => takenCheck(site, operation, demand.requirement, other))
  })
}

function takenCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  requirement: string,
  { name, en, tr, isLowered, of }: OtherBody,
): Check {
  return {
    id: `${surface}/taken/${inId(operation.id)}-${inId(name)}`,
    title: { en, tr },
    requirement,
    ...atMost('should', isLowered),
    run: async (target) => {
      const call = await arranged(target, own, operation)
      const body = of(call.body)
      expectTakenAsUsual(target, own, operation, await sendValid(target, own, operation, { ...call, body }))
    },
  }
}

/** A schema that requires nothing at all has perhaps only forgotten to. */
function withoutOptionals({ id, requestSchema, requestExample }: OwnOperation): OtherBody[] {
  const { properties = {}, required } = (requestSchema ?? {}) as {
    properties?: Record<string, Schema>
    required?: readonly string[]
  }
  const isOptional = (name: string): boolean => !(required ?? []).includes(name)
  return Object.keys(properties)
    .filter((name) => isOptional(name) && (requestExample === undefined || memberAt(requestExample, name)))
    .map((name) => ({
      name: `without-${name}`,
      en: `takes ${id} without ${name}, which is optional`,
      tr: `isteğe bağlı ${name} olmadan gelen ${id} isteğini kabul eder`,
      isLowered: required === undefined,
      of: (body) => withMember(body, name, undefined),
    }))
}

function listedValues({ id, requestSchema }: OwnOperation): OtherBody[] {
  const { properties = {} } = (requestSchema ?? {}) as { properties?: Record<string, Schema> }
  return Object.entries(properties).flatMap(([name, { enum: listed }]) =>
    (Array.isArray(listed) && listed.length <= 20 ? (listed as unknown[]) : []).map((value) => ({
      name: `${name}-${String(value)}`,
      en: `takes ${JSON.stringify(value)} as ${name} of ${id}`,
      tr: `${id} isteğinde ${name} için ${JSON.stringify(value)} değerini kabul eder`,
      // One value may ask for another member beside it, in a sentence that no schema holds.
      isLowered: true,
      of: (body: unknown) => withMember(body, name, value),
    })),
  )
}

/** The least number that a schema allows: zero is a number. A sentence of the member's own makes it a must. */
function leastNumbers({ id, requestSchema }: OwnOperation): OtherBody[] {
  const { properties = {} } = (requestSchema ?? {}) as { properties?: Record<string, Schema> }
  return Object.entries(properties).flatMap(([name, { type, minimum, 'x-quote': quote }]) =>
    [type].flat().some((one) => one === 'number' || one === 'integer') && typeof minimum === 'number'
      ? [
          {
            name: `${name}-${minimum}`,
            en: `takes ${minimum} as ${name} of ${id}`,
            tr: `${id} isteğinde ${name} için ${minimum} değerini kabul eder`,
            isLowered: quote === undefined,
            of: (body: unknown) => withMember(body, name, minimum),
          },
        ]
      : [],
  )
}

function anyCharacters(site: OwnSite, operation: OwnOperation): OtherBody[] {
  const free = freeMember(site, operation)
  if (free === undefined) return []
  const { id } = operation
  return [
    {
      name: 'any-characters',
      en: `takes emoji, line breaks and quotes in ${free} of ${id}`,
      tr: `${id} isteğinde ${free} alanındaki emoji, satır sonu ve tırnakları kabul eder`,
      isLowered: true,
      of: (body) => withMember(body, free, tellingTexts.anyCharacters),
    },
  ]
}
