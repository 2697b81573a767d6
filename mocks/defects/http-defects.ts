import type { httpSanity } from '../../contracts/families/http-sanity.js'
import type { Answer } from '../call/answer.js'
import type { Call } from '../call/call.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { corruptResponse, isTaken } from './corrupt-response.js'
import { inBareWords, withOldLetters, labelledAsHtml, marked, withStackTrace } from './corruptions.js'
import { breakingOn, unparsable, unstorable } from './hard-bodies.js'
import { isNoJson, withHeader } from './json-bodies.js'
import { answerWith, refuseTaken } from './refuse-request.js'

/** What the defects of plain HTTP and JSON need to know of a surface. */
export interface HttpFacts {
  accepted: Answer
  brokenServer: Answer
  /** How it says that a member is none of its own. */
  unknownField: Answer
  /** The names of the headers that it needs, as its documents write them. */
  headers: readonly string[]
  /** The documented members of a body. */
  fields: readonly string[]
  /** A body that is more than a careless server copes with, and what then becomes of the answer. */
  tooMuch: { is(call: Call): boolean; wire: 'hang' | 'reset' | 'truncate' }
}

/** Violations of plain HTTP and JSON, by requirement: the same wherever HTTP is served. */
export function httpDefects(
  facts: HttpFacts,
): Record<keyof typeof httpSanity | 'bad-input-is-not-a-server-error/too-much', Defect<unknown>> {
  const { accepted, brokenServer, unknownField, headers, fields, tooMuch } = facts
  return {
    'every-request-answered': corruptResponse(
      (_answer, call) => tooMuch.is(call),
      (answer) => ({ ...answer, wire: tooMuch.wire }),
    ),
    'bad-input-is-not-a-server-error': breakingOn(unstorable, brokenServer),
    'bad-input-is-not-a-server-error/too-much': corruptResponse(
      (_answer, call) => tooMuch.is(call),
      () => brokenServer,
    ),
    'answers-are-json': corruptResponse(isTaken, inBareWords),
    'json-is-labelled-as-json': corruptResponse(isTaken, labelledAsHtml),
    'json-is-utf-8': corruptResponse(isTaken, withOldLetters),
    'json-without-byte-order-mark': markedJson,
    'header-names-in-any-case': (call, proceed) => proceed(withoutOtherSpellings(call, headers)),
    'wrong-method-is-refused': answerWith(({ method }) => method !== 'POST', accepted),
    'nothing-internal-leaks': corruptResponse(
      ({ status }) => status === 400 || status === 422,
      withStackTrace,
    ),
    'unknown-fields-tolerated': refuseTaken(
      (body) => Object.keys(body).some((name) => !fields.includes(name)),
      unknownField,
    ),
    'hostile-json-survived': breakingOn(unparsable, brokenServer),
  }
}

export const markedJson: Defect<unknown> = corruptResponse(() => true, marked)

/** Headers that are written otherwise than in the documents are not seen. */
export function withoutOtherSpellings(call: Call, headers: readonly string[]): Call {
  return headers
    .filter((spelt) => !call.rawHeaders.includes(spelt))
    .reduce((seen, spelt) => withHeader(seen, spelt.toLowerCase()), call)
}

/** Says yes to whatever comes, before it reads it. */
export function acknowledgingBrokenJson(accepted: Answer): Defect<unknown> {
  return answerWith((call) => call.method === 'POST' && call.rawBody.length > 0 && isNoJson(call), accepted)
}
