import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import { isSameJson } from '../call/same-json.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { isTaken, type IsAnswerMeant } from './corrupt-response.js'
import { jsonOf, membersOf } from './json-bodies.js'
import { remembered } from './remembered.js'

/** Takes the second time what it refused the first: by then it has seen it. */
export function takingTheSecondTime<State extends object>(
  isMeant: IsAnswerMeant<State>,
  accepted: Answer,
): Defect<State> {
  const refused = remembered(() => new Set<string>())
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    if (!isMeant(answer, call, state)) return answer
    const body = call.rawBody.toString()
    if (refused(state).has(body)) return accepted
    refused(state).add(body)
    return answer
  }
}

/** Breaks on what it took before: a unique index that nobody catches. */
export function breakingOnRepeats<State extends object>(brokenServer: Answer): Defect<State> {
  const taken = remembered(() => new Set<string>())
  return async (call, proceed, state) => {
    const body = call.rawBody.toString()
    if (taken(state).has(body)) return brokenServer
    const answer = await proceed(call)
    if (isTaken(answer)) taken(state).add(body)
    return answer
  }
}

/** Compares repeats by their bytes: the same JSON with its members in another order is another request to it. */
export function comparingBytes<State extends object>(id: string, conflict: Answer): Defect<State> {
  const taken = remembered(() => new Map<unknown, Call>())
  return async (call, proceed, state) => {
    const name = membersOf(call)[id]
    const known = taken(state).get(name)
    const isOnlyRewritten =
      known && !known.rawBody.equals(call.rawBody) && isSameJson(jsonOf(known), jsonOf(call))
    if (isOnlyRewritten) return conflict
    const answer = await proceed(call)
    if (isTaken(answer) && name !== undefined && !known) taken(state).set(name, call)
    return answer
  }
}

/** Long enough for requests at once to meet. */
const meetingMs = 15

/** Calls that meet, where at least so many do. */
interface Meeting {
  /** Which calls meet each other; nothing where a call meets none. */
  groupOf(call: Call): string | undefined
  crowd: number
}

/** Keeps what it works on in one place for all: of calls at once, each is answered about the last. */
export function answeringAboutTheLast<State extends object>(
  { groupOf, crowd }: Meeting,
  about: (answer: Answer, last: Call) => Answer,
): Defect<State> {
  const meetings = remembered(() => new Map<string, Call[]>())
  return async (call, proceed, state) => {
    const group = groupOf(call)
    if (group === undefined) return proceed(call)
    const met = meetings(state).get(group) ?? []
    meetings(state).set(group, [...met, call])
    const answer = await proceed(call)
    await setTimeout(meetingMs)
    const all = meetings(state).get(group) ?? []
    if (all.length >= crowd) return isTaken(answer) ? about(answer, all.at(-1) ?? call) : answer
    meetings(state).delete(group)
    return answer
  }
}

/** The ids of one check differ in the number at their end. */
export function withoutNumber(id: unknown): string {
  return String(id).replace(/_\d+$/, '')
}
