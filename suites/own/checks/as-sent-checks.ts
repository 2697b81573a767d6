import type { Schema } from '../../../contracts/own/drawing/draw-text.js'
import { parameterNaming } from '../../../contracts/own/path-parameter.js'
import type { Check } from '../../check.js'
import { tellingTexts } from '../../families/texts/telling-texts.js'
import { expectJson, expectThat } from '../../run/expect/expect.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import { freeMembers } from '../free-member.js'
import { memberAt, namedSchemas, schemaAt, withMember } from '../members.js'
import { namedValue } from '../named-value.js'
import { inId, type OwnSite } from '../own-site.js'
import { idOf, pathValues } from '../post.js'
import { sendValid, validBody } from '../valid-requests.js'

/** Long enough that a column of 255 characters cuts it. */
const length = 300

/** What was sent comes back as it was: ids letter by letter, what people write in its whole length. */
export function asSentChecks(site: OwnSite): Check[] {
  const { surface, own, callable } = site
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'as-sent') return []
    const { create, operation: id, member, requirement } = demand
    const creation = callable.find((operation) => operation.id === create)
    const answering = callable.find((operation) => operation.id === id)
    const resource = own.resources.find((one) => one.create === create)
    if (!creation || !answering || !resource) return []
    // No answer holds more than its own page lets it.
    const answers = namedSchemas((answering.success.schema ?? {}) as Schema, member.split('.').at(-1)!)
    const isFree = freeMembers(site, creation).includes(member)
    return [
      {
        id: `${surface}/as-sent/${inId(id, member)}`,
        title: {
          en: `answers ${id} with ${member} as it was sent`,
          tr: `${id} yanıtında ${member} değerini gönderildiği gibi verir`,
        },
        requirement,
        run: async (target) => {
          const body = validBody(target, own, creation)
          const text = isFree
            ? tellingTexts.long.slice(0, length)
            : textIn(body, member, target.fresh(member))
          const sent = withMember(
            body,
            member,
            fitted(text, schemaAt((creation.requestSchema ?? {}) as Schema, member), ...answers),
          )
          const parameters = await pathValues(target, own, creation)
          const posted = await sendValid(target, own, creation, { parameters, body: sent })
          const postedId = idOf(creation, resource, sent, posted)
          const parameter = parameterNaming(own, resource, answering)
          const known = { ...parameters, ...(parameter !== undefined && { [parameter]: postedId }) }
          const exchange =
            answering === creation
              ? posted
              : await sendValid(target, own, answering, {
                  parameters: await pathValues(target, own, answering, known),
                })
          if (exchange.response.status >= 300) throw untold(id, exchange.response.status)
          const answered = namedValue(expectJson(exchange), member)
          // Whether it must be there is another check's question.
          if (answered === undefined || answered === null) return
          expectThat(
            answered === memberAt(sent, member),
            said(member, memberAt(sent, member)),
            said(member, typeof answered === 'string' ? target.masked(answered) : answered),
          )
        },
      },
    ]
  })
}

function textIn(body: unknown, member: string, otherwise: string): string {
  const value = memberAt(body, member)
  return typeof value === 'string' ? value : otherwise
}

function fitted(text: string, ...schemas: readonly { maxLength?: number }[]): string {
  return text.slice(0, Math.min(...schemas.map(({ maxLength = Infinity }) => maxLength)))
}

function untold(operation: string, status: number): MissingPrerequisite {
  return new MissingPrerequisite({
    en: `nothing to compare: ${operation} was answered with HTTP ${status}`,
    tr: `karşılaştırılacak bir şey yok: ${operation}, HTTP ${status} ile yanıtlandı`,
  })
}

function said(member: string, value: unknown): { en: string; tr: string } {
  const json = JSON.stringify(value) ?? '—'
  const size = typeof value === 'string' ? value.length : 0
  const [en, tr] =
    json.length <= 80
      ? [json, json]
      : [`${json.slice(0, 80)}… (${size} characters)`, `${json.slice(0, 80)}… (${size} karakter)`]
  return { en: `"${member}": ${en}`, tr: `"${member}": ${tr}` }
}
