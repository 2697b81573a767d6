import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'

export type Members = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON value in a call's body, read as leniently as many servers do; nothing where there is none. */
export function jsonOf({ rawBody }: Call): unknown {
  try {
    return JSON.parse(rawBody.toString()) as unknown
  } catch {
    return undefined
  }
}

/** The JSON object in a call's body; nothing where there is none. */
export function objectIn(call: Call): Members | undefined {
  const value = jsonOf(call)
  return isObject(value) ? value : undefined
}

/** The members of a call's body; none where it is no JSON object. */
export function membersOf(call: Call): Members {
  return objectIn(call) ?? {}
}

/** The objects in a list among the members; none where it is no list. */
export function objectsIn(members: Members, list: string): Members[] {
  const value = members[list]
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function isNoJson(call: Call): boolean {
  return jsonOf(call) === undefined
}

/** Whether the body is JSON, and no object. */
export function isOtherJson(call: Call): boolean {
  const value = jsonOf(call)
  return value !== undefined && !isObject(value)
}

/** The call with another JSON body. */
export function withBody(call: Call, body: unknown): Call {
  return { ...call, rawBody: Buffer.from(JSON.stringify(body)) }
}

/** The call with some members of its body replaced. */
export function withFields(call: Call, fields: Members): Call {
  return withBody(call, { ...membersOf(call), ...fields })
}

/** The call with another value of a header, by lower-case name; without the header where none is given. */
export function withHeader(call: Call, name: string, value?: string): Call {
  return { ...call, headers: { ...call.headers, [name]: value } }
}

/** The answer with some members of its JSON body replaced. */
export function withMembers(answer: Answer, members: Members): Answer {
  return { ...answer, body: { ...(answer.body as object), ...members } }
}

export function without(members: Members, name: string): Members {
  const { [name]: _taken, ...rest } = members
  return rest
}
