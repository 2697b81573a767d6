import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { hiziryemekError, type ErrorStatus } from './hiziryemek-errors.js'

export type Body = Readonly<Record<string, unknown>>
type Condition<State> = (body: Body, call: Call, state: State) => boolean

/** Refuses what a sound server takes. */
export function refusing<State>(isRefused: Condition<State>, status: ErrorStatus = 400): Defect<State> {
  return spoiling(isRefused, (answer) => (isTaken(answer) ? hiziryemekError(status) : answer))
}

/** Takes, without doing anything, what a sound server refuses for its content. */
export function pretending<State>(
  isTakenAnyway: Condition<State>,
  success: Answer,
  refusals: readonly number[] = [400, 404],
): Defect<State> {
  return spoiling(isTakenAnyway, (answer) => (refusals.includes(answer.status) ? success : answer))
}

/** Takes what a sound server refuses, where it would take it mended. */
export function mending<State>(mend: (call: Call, state: State) => Call | undefined): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    if (isTaken(answer)) return answer
    const mended = mend(call, state)
    const second = mended && (await proceed(mended))
    return second && isTaken(second) ? second : answer
  }
}

/** Does the work as it should, and spoils the answers to some calls; the condition sees the state before the call. */
export function spoiling<State>(
  isSpoilt: Condition<State>,
  spoil: (answer: Answer) => Answer,
): Defect<State> {
  return async (call, proceed, state) => {
    const body = objectIn(call)
    const spoilt = body !== undefined && isSpoilt(body, call, state)
    const answer = await proceed(call)
    return spoilt ? spoil(answer) : answer
  }
}

/** Does the work as it should, and spoils answers of some kind. */
export function spoilingAnswers(
  isSpoilt: (answer: Answer) => boolean,
  spoil: (answer: Answer) => Answer,
): Defect<unknown> {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return isSpoilt(answer) ? spoil(answer) : answer
  }
}

export function isTaken({ status }: Answer): boolean {
  return status < 300
}

export function isContentRefused({ status }: Answer): boolean {
  return status === 400 || status === 404
}

/** The answer with members of its JSON body replaced. */
export function withMembers(answer: Answer, members: Body): Answer {
  return { ...answer, body: { ...(answer.body as object), ...members } }
}

/** The JSON object in a call's body; nothing where there is none. */
export function objectIn({ rawBody }: Call): Body | undefined {
  const value = jsonIn(rawBody)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined
}

/** The JSON value in bytes, read as leniently as many servers do; nothing where there is none. */
export function jsonIn(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString()) as unknown
  } catch {
    return undefined
  }
}

export function withBody(call: Call, body: unknown): Call {
  return { ...call, rawBody: Buffer.from(JSON.stringify(body)) }
}

export function withHeader(call: Call, name: string, value?: string): Call {
  return { ...call, headers: { ...call.headers, [name]: value } }
}
