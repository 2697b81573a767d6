import type { Schema } from '../../../contracts/own/drawing/draw-text.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Check } from '../../check.js'
import { arranged } from '../arranged-call.js'
import { expectRefused } from '../expect-documented.js'
import { faultsFor, type MemberDemand, type MemberFault } from '../member-faults.js'
import { hasParent, schemaAt, withMember } from '../members.js'
import { atMost, inId, type OwnSite } from '../own-site.js'
import { drawnBody, isTakenBySchema } from '../sample-body.js'
import { sendValid } from '../valid-requests.js'

const areas = {
  'member-required': 'required',
  'member-type': 'type',
  'member-in-list': 'list',
  'member-form': 'form',
} as const

/** Bodies that are sound but for one member are refused: left out, of another type, off the list, misshapen. */
export function memberChecks(site: OwnSite): Check[] {
  return site.own.demands.flatMap((demand): Check[] => {
    if (!('member' in demand) || !('refusal' in demand)) return []
    const operation = site.callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    const schema = schemaAt((operation.requestSchema ?? {}) as Schema, demand.member)
    return faultsFor(demand, schema)
      .filter((fault) => isFault(site, operation, placeOf(demand.member, fault), fault.value))
      .map((fault) => faultCheck(site, operation, demand, fault))
  })
}

function faultCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  demand: MemberDemand,
  fault: MemberFault,
): Check {
  const { name, value, isLenient } = fault
  const { member, refusal, requirement } = demand
  // Who does not say who calls may be refused for that.
  const saysWhoCalls = Object.values(sheetOf(surface).credentials).some(
    (place) => 'member' in place && place.member === member,
  )
  const suffix = name === undefined ? '' : `-${name}`
  return {
    id: `${surface}/${areas[demand.demands]}/${inId(operation.id, member)}${suffix}`,
    title: titleOf(operation.id, placeOf(member, fault), value),
    requirement,
    ...atMost('should', isLenient === true),
    run: async (target) => {
      const { parameters, body } = await arranged(target, own, operation)
      const place = placeOf(member, fault)
      const whole = hasParent(body, place) ? body : drawnBody(operation)
      const faulty = withMember(whole, place, value)
      expectRefused(
        await sendValid(target, own, operation, { parameters, body: faulty, invalid: true }),
        saysWhoCalls ? [] : refusal,
      )
    },
  }
}

function placeOf(member: string, { at }: MemberFault): string {
  return at === undefined ? member : `${member}.${at}`
}

function titleOf(operation: string, member: string, value: unknown): Bilingual {
  const shown = member.replaceAll('.0.', '.').replace(/\.0$/, '[]')
  if (value === undefined)
    return {
      en: `refuses ${operation} without ${shown}`,
      tr: `${shown} olmayan ${operation} isteğini reddeder`,
    }
  const json = JSON.stringify(value)
  const said = json.length > 40 ? `${json.slice(0, 20)}… (${json.length - 2})` : json
  return {
    en: `refuses ${said} as ${shown} of ${operation}`,
    tr: `${operation} isteğinde ${shown} için ${said} değerini reddeder`,
  }
}

/** Whether the schema takes the body but for this member: what it takes all the same accuses nobody. */
function isFault(site: OwnSite, operation: OwnOperation, member: string, value: unknown): boolean {
  const whole = hasParent(operation.requestExample, member) ? operation.requestExample : drawnBody(operation)
  return (
    hasParent(whole, member) && isTakenBySchema(site, operation, withMember(whole, member, value)) === false
  )
}
