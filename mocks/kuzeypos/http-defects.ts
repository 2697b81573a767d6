import { setTimeout } from 'node:timers/promises'
import type { httpSanity } from '../../contracts/families/http-sanity.js'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import { corruptResponse } from '../defects/corrupt-response.js'
import { labelledAsHtml, withStackTrace } from '../defects/corruptions.js'
import { breakingOn, breakingOnEach } from '../defects/hard-bodies.js'
import { httpDefects } from '../defects/http-defects.js'
import { isNoJson, membersOf } from '../defects/json-bodies.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { kuzeyError } from './kuzey-errors.js'

export const brokenServer = kuzeyError(500, 'Beklenmeyen hata')
const mostAtOnce = 7
const holdMs = 30

/** Violations of plain HTTP and JSON that are the same on both surfaces; `fields` are the body's documented ones. */
export function kuzeyHttpDefects(
  headers: readonly string[],
  fields: readonly string[],
): Record<keyof typeof httpSanity | `${keyof typeof httpSanity}/${string}`, Defect<unknown>> {
  return {
    ...httpDefects({
      accepted: { status: 200, body: { success: true } },
      brokenServer,
      unknownField: kuzeyError(400, 'Bilinmeyen alan'),
      headers,
      fields,
      // What goes beyond is left alone: whether a huge body is survived is another requirement's.
      tooMuch: { is: ({ rawBody }) => rawBody.length > 65_536 && rawBody.length < 1_048_576, wire: 'hang' },
    }),
    'json-is-labelled-as-json': corruptResponse(() => true, labelledAsHtml),
    'nothing-internal-leaks': corruptResponse(
      ({ status }, call) => status === 400 && isNoJson(call),
      withStackTrace,
    ),
    'bad-input-is-not-a-server-error': breakingOn(['not-utf-8'], brokenServer),
    ...breakingOnEach(
      'bad-input-is-not-a-server-error',
      ['unreadable', 'no-object', 'half-a-surrogate', 'beyond-double'],
      brokenServer,
    ),
    'hostile-json-survived': breakingOn(['deep'], brokenServer),
    ...breakingOnEach('hostile-json-survived', ['prototype-key', 'huge'], brokenServer),
    'hostile-json-survived/doubled-key': corruptResponse(
      (_answer, call) => call.method === 'POST' && hasNameTwice(call),
      () => brokenServer,
    ),
  }
}

/** Whether the body says one of its names twice, at whatever depth. */
function hasNameTwice(call: Call): boolean {
  const text = call.rawBody.toString()
  return Object.keys(membersOf(call)).some((name) => text.split(`"${name}":`).length > 2)
}

/** Has seven pairs of hands, and forgets who comes while all are busy, or answers them so. */
export function forgettingACrowd<State>(
  isCounted: (call: Call, state: State) => boolean,
  answer: Answer = { status: 0, wire: 'hang' },
): Defect<State> {
  let atOnce = 0
  return async (call, proceed, state) => {
    if (!isCounted(call, state)) return proceed(call)
    atOnce += 1
    const isForgotten = atOnce > mostAtOnce
    await setTimeout(holdMs)
    atOnce -= 1
    return isForgotten ? answer : proceed(call)
  }
}
