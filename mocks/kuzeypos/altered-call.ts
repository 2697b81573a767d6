import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'

/** The defect of a party that reads its calls otherwise: lets `alter` change each before it is answered. */
export function onCall<State>(alter: (call: Call, state: State) => Call): Defect<State> {
  return (call, proceed, state) => proceed(alter(call, state))
}

/** The members of a call's body; none where it is no JSON object. */
export function membersOf(call: Call): Record<string, unknown> {
  const body = jsonOf(call)
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {}
}

/** A call's body as JSON; nothing where it is none. */
export function jsonOf(call: Call): unknown {
  try {
    return JSON.parse(call.rawBody.toString()) as unknown
  } catch {
    return undefined
  }
}

/** The call with other members in its body. */
export function withFields(call: Call, fields: Readonly<Record<string, unknown>>): Call {
  return withText(call, JSON.stringify({ ...membersOf(call), ...fields }))
}

/** The call with another body. */
export function withText(call: Call, text: string): Call {
  return { ...call, rawBody: Buffer.from(text) }
}

/** The call with another value of a header; without the header where none is given. */
export function withHeader(call: Call, name: string, value?: string): Call {
  return { ...call, headers: { ...call.headers, [name]: value } }
}
