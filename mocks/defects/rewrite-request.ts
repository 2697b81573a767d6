import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { isTaken } from './corrupt-response.js'
import { isObject, objectIn, withBody, type Members } from './json-bodies.js'

/** Reads its calls otherwise: what is rewritten is answered in the call's stead, and nothing is a call left as it is. */
export function rewriteRequest<State>(
  rewrite: (call: Call, state: State) => Call | undefined,
): Defect<State> {
  return (call, proceed, state) => proceed(rewrite(call, state) ?? call)
}

/** Lets pass what a sound server refuses, or loses what it takes: a JSON object is rewritten before it is looked at. */
export function rewriteBody<State>(
  rewrite: (body: Members, state: State, call: Call) => Members,
): Defect<State> {
  return rewriteRequest((call, state) => {
    const body = objectIn(call)
    const rewritten = body && rewrite(body, state, call)
    return rewritten === body ? undefined : withBody(call, rewritten)
  })
}

/** The same for some members of a list; what is no list is left alone. */
export function rewriteItems<State>(
  list: string,
  rewrite: (item: unknown, index: number) => unknown,
): Defect<State> {
  return rewriteBody((body) => {
    const items = body[list]
    return Array.isArray(items) ? { ...body, [list]: items.map(rewrite) } : body
  })
}

/** Rewrites each member of such a name, wherever it stands in the body. */
export function rewriteMembers<State>(
  names: ReadonlySet<string>,
  rewrite: (value: unknown) => unknown,
): Defect<State> {
  const rewritten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewritten)
    return isObject(value) ? inObject(value) : value
  }
  const inObject = (object: Members): Members =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        name,
        names.has(name) ? rewrite(value) : rewritten(value),
      ]),
    )
  return rewriteBody(inObject)
}

/** Takes what a sound server refuses, where it would take it rewritten. */
export function rewriteRefused<State>(
  rewrite: (call: Call, state: State) => Call | undefined,
): Defect<State> {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    const rewritten = isTaken(answer) ? undefined : rewrite(call, state)
    const second = rewritten && (await proceed(rewritten))
    return second && isTaken(second) ? second : answer
  }
}
