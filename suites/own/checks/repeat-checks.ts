import { isSuccess } from '../../../contracts/wire/status-class.js'
import type { OwnOperation, OwnResource } from '../../../contracts/own/own-partner.js'
import { repeatAnswers, type RepeatAnswer } from '../../../contracts/own/repeat-answer.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import type { Demand } from '../../../contracts/own/demand.js'
import type { Check } from '../../check.js'
import { expectJson, expectStatus, expectTaken, expectThat } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { Target } from '../../run/target/target.js'
import { arranged } from '../arranged-call.js'
import { expectRefused } from '../expect-documented.js'
import { freeMember } from '../free-member.js'
import { withMember } from '../members.js'
import { namedValue } from '../named-value.js'
import { inId, type OwnSite } from '../own-site.js'
import { isTakenBySchema, sampleBody } from '../sample-body.js'
import { sendValid } from '../valid-requests.js'

const otherContent = 'Başka bir içerik'

type RepeatDemand = Extract<Demand, { demands: 'repeat' }>

/** A request that is sent again, with the same content and with another, under each reading. */
export function repeatChecks(site: OwnSite): Check[] {
  return site.own.demands.flatMap((demand): Check[] => {
    const operation = demand.demands === 'repeat' && site.callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    const answers = demand.reading === undefined ? [demand.answer] : repeatAnswers
    const free = freeMember(site, operation)
    const changed = free && withMember(sampleBody(operation), free, otherContent)
    const other = isTakenBySchema(site, operation, changed) === false ? undefined : free
    return answers.flatMap((answer) => [
      repeatCheck(site, operation, demand, answer),
      ...(other === undefined ? [] : [repeatCheck(site, operation, demand, answer, other)]),
    ])
  })
}

function repeatCheck(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  { by, reading, requirement, status }: RepeatDemand,
  answer: RepeatAnswer,
  other?: string,
): Check {
  const { id } = operation
  const key = 'member' in by ? by.member : by.header
  const isRefused = answer === 'conflict' || (answer === 'replay-or-conflict' && other !== undefined)
  const what = other === undefined ? '' : '-other-content'
  const under = reading === undefined ? '' : `-${answer}`
  const resource = own.resources.find(({ create }) => create === id)
  return {
    id: `${surface}/repeat/${inId(id)}${what}${under}`,
    title: isRefused
      ? {
          en: `refuses ${id} with a ${key} that was used${other === undefined ? '' : ' for another content'}${said(reading, answer)}`,
          tr: `kullanılmış ${key} ile${other === undefined ? '' : ' ve başka içerikle'} gelen ${id} isteğini reddeder${said(reading, answer)}`,
        }
      : {
          en: `creates nothing new when ${id} comes again with the same ${key}${other === undefined ? '' : ' and another content'}${said(reading, answer)}`,
          tr: `aynı ${key}${other === undefined ? '' : ' ve başka içerik'} ile yinelenen ${id} isteğinde yeni kayıt oluşturmaz${said(reading, answer)}`,
        },
    requirement,
    ...(reading !== undefined && { readings: { [reading]: [answer] } }),
    run: async (target) => {
      const call = await arranged(target, own, operation)
      const headers = 'header' in by ? { [by.header]: target.fresh(by.header) } : {}
      const first = await sendValid(target, own, operation, { ...call, headers })
      requireTaken(first, id)
      const body = other === undefined ? call.body : withMember(call.body, other, otherContent)
      const again = await sendValid(target, own, operation, { ...call, body, headers })
      if (isRefused) return expectRefused(again, conflictOf(own.refusals['duplicate']))
      if (status === undefined) expectTaken(again)
      else expectStatus(again, status)
      expectSameThing(target, resource, first, again)
    },
  }
}

function said(reading: string | undefined, answer: string): string {
  return reading === undefined ? '' : ` (${reading}: ${answer})`
}

function conflictOf(refusal: { status: number; isDocumented: boolean } | undefined): number[] {
  return refusal?.isDocumented ? [refusal.status] : []
}

function requireTaken({ response }: Exchange, operation: string): void {
  if (isSuccess(response.status)) return
  throw new MissingPrerequisite({
    en: `nothing to repeat: ${operation} was answered with HTTP ${response.status}`,
    tr: `yinelenecek bir istek yok: ${operation}, HTTP ${response.status} ile yanıtlandı`,
  })
}

/** The answers name one thing by the id that the partner gave it. */
function expectSameThing(
  target: Target,
  resource: OwnResource | undefined,
  first: Exchange,
  again: Exchange,
): void {
  if (resource?.givenBy !== 'partner') return
  const [one, other] = [first, again].map((exchange) => namedValue(expectJson(exchange), resource.id))
  const [expected, actual] = [one, other].map((value) => `"${resource.id}": ${wordOf(value) || '—'}`)
  expectThat(
    one !== undefined && wordOf(one) === wordOf(other),
    { en: expected!, tr: expected! },
    { en: target.masked(actual!).slice(0, 120), tr: target.masked(actual!).slice(0, 120) },
  )
}
