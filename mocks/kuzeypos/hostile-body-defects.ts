import { setTimeout } from 'node:timers/promises'
import type { httpSanity } from '../../contracts/families/http-sanity.js'
import { headerOf, type Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { jsonOf, membersOf } from './altered-call.js'
import { onAnswer } from './altered-answer.js'
import { kuzeyError } from './kuzey-errors.js'

type Violated = 'bad-input-is-not-a-server-error' | 'hostile-json-survived' | 'every-request-answered'
type Table = Partial<Record<`${Violated & keyof typeof httpSanity}/${string}`, Defect<unknown>>>

const mostAtOnce = 7
const holdMs = 30

/** Servers that each break on one kind of body. */
export const hostileBodyDefects = {
  'bad-input-is-not-a-server-error/unreadable': breakingOn((call) => jsonOf(call) === undefined),
  'bad-input-is-not-a-server-error/no-object': breakingOn((call) => {
    const value = jsonOf(call)
    return value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))
  }),
  'bad-input-is-not-a-server-error/half-a-surrogate': breakingOn(({ rawBody }) =>
    rawBody.includes('\\ud83d'),
  ),
  'bad-input-is-not-a-server-error/beyond-double': breakingOn(({ rawBody }) => rawBody.includes('1e999')),
  'hostile-json-survived/doubled-key': breakingOn((call) =>
    Object.keys(membersOf(call)).some((name) => call.rawBody.toString().split(`"${name}":`).length > 2),
  ),
  'hostile-json-survived/prototype-key': breakingOn(({ rawBody }) => rawBody.includes('"__proto__"')),
  'hostile-json-survived/huge': breakingOn(({ rawBody }) => rawBody.length > 1_048_576),
} satisfies Table

/** A server that breaks on what is not labelled as JSON. */
export const labelDefects = {
  'bad-input-is-not-a-server-error/labelled-otherwise': breakingOn(
    (call) => headerOf(call, 'content-type')?.startsWith('application/json') !== true,
  ),
} satisfies Table

/** Has seven pairs of hands, and forgets who comes while all are busy. */
export function forgettingACrowd<State>(isCounted: (call: Call, state: State) => boolean): Defect<State> {
  let atOnce = 0
  return async (call, proceed, state) => {
    if (!isCounted(call, state)) return proceed(call)
    atOnce += 1
    const isForgotten = atOnce > mostAtOnce
    await setTimeout(holdMs)
    atOnce -= 1
    return isForgotten ? { status: 0, wire: 'hang' } : proceed(call)
  }
}

function breakingOn(isBreaking: (call: Call) => boolean): Defect<unknown> {
  return onAnswer(
    (_answer, call) => call.method === 'POST' && isBreaking(call),
    () => kuzeyError(500, 'Beklenmeyen hata'),
  )
}
