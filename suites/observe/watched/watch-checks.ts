import { both } from '../../../contracts/text/bilingual.js'
import type { Contract } from '../../../contracts/contract/contract.js'
import type { DocumentedBody } from '../../../contracts/contract/sheet.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import {
  expectNoMarkWhereLabelled,
  expectNothingInternal,
  expectUtf8WhereLabelled,
} from '../../run/expect/expect-sane-answer.js'
import type { Exchange } from '../../run/http/exchange.js'
import { expectJson, expectThat } from '../../run/expect/expect.js'
import { defineClientChecks, judgedCall, type ClientCheck, type MatchingCalls } from '../client-check.js'
import { jsonIn, objectOf, valueOf, type ObservedCall } from '../recording/observed-call.js'
import { eachCallOf } from '../expect/matching-calls.js'
import type { Recording } from '../recording/recording.js'

/** What a server shows of itself while a client talks to it, without a request of ours. */
export function watchChecks(surface: Surface): readonly ClientCheck[] {
  return defineClientChecks([
    {
      id: `${surface}/watched/answers`,
      title: { en: 'answers every request, whole', tr: 'her isteği eksiksiz yanıtlar' },
      requirement: 'every-request-answered',
      // A server that answers nothing at all is not there: that accuses nobody.
      matches: (recording) =>
        answered(recording).length === 0
          ? []
          : eachCallOf()(recording).filter(([call]) => !wasLeftByTheClient(call)),
      expect: (matching) =>
        expectThat(
          judgedCall(matching).response !== undefined,
          { en: 'a whole answer', tr: 'eksiksiz bir yanıt' },
          judgedCall(matching).told ?? both(judgedCall(matching).error ?? ''),
        ),
    },
    {
      id: `${surface}/watched/bad-input`,
      title: {
        en: 'answers a request that breaks the contract without a server error',
        tr: 'sözleşmeye uymayan isteği sunucu hatası olmadan yanıtlar',
      },
      requirement: 'bad-input-is-not-a-server-error',
      matches: (recording) => answered(recording).filter(([call]) => isBadInput(call, recording)),
      expect: (matching) =>
        expectThat(
          judgedCall(matching).response!.status < 500,
          { en: 'no 5xx', tr: '5xx olmaması' },
          both(`HTTP ${judgedCall(matching).response!.status}`),
        ),
    },
    {
      id: `${surface}/watched/nothing-internal`,
      title: { en: 'shows nothing of its inside', tr: 'iç yapısından bir şey göstermez' },
      requirement: 'nothing-internal-leaks',
      matches: answeredWhole,
      expect: (matching) => expectNothingInternal(exchangeOf(judgedCall(matching))),
    },
    {
      id: `${surface}/watched/utf-8`,
      title: { en: 'encodes its JSON in UTF-8', tr: 'JSON gövdesini UTF-8 ile kodlar' },
      requirement: 'json-is-utf-8',
      needs: ['bytes'],
      matches: answeredWhole,
      expect: (matching) => expectUtf8WhereLabelled(exchangeOf(judgedCall(matching))),
    },
    {
      id: `${surface}/watched/no-byte-order-mark`,
      title: {
        en: 'puts no byte order mark before its JSON',
        tr: 'JSON gövdesinin önüne bayt sırası işareti (BOM) koymaz',
      },
      requirement: 'json-without-byte-order-mark',
      needs: ['bytes'],
      matches: answeredWhole,
      expect: (matching) => expectNoMarkWhereLabelled(exchangeOf(judgedCall(matching))),
    },
    ...(sheetOf(surface).documentedBodies ?? []).flatMap((documented) => bodyChecks(surface, documented)),
  ])
}

/** For one documented body: it is JSON, and it is the one that is documented. */
function bodyChecks(surface: Surface, { operation, status, requirement }: DocumentedBody): ClientCheck[] {
  const ofStatus = (recording: Recording): MatchingCalls[] =>
    answeredWhole(recording).filter(
      ([call]) => call?.operation === operation && call.response?.status === status,
    )
  return [
    {
      id: `${surface}/watched/${operation}-${status}-json`,
      title: {
        en: `answers ${operation} with JSON where it says ${status}`,
        tr: `${operation} için ${status} yanıtını JSON olarak verir`,
      },
      requirement: 'answers-are-json',
      matches: ofStatus,
      expect: (matching) => void expectJson(exchangeOf(judgedCall(matching))),
    },
    {
      id: `${surface}/watched/${operation}-${status}-body`,
      title: {
        en: `answers ${operation} with the documented body of ${status}`,
        tr: `${operation} için ${status} yanıtının belgelenen gövdesini verir`,
      },
      requirement,
      matches: (recording) => ofStatus(recording).filter(([call]) => answerOf(call) !== undefined),
      expect(matching, { contract }) {
        const [violation] = violationsIn(contract, judgedCall(matching), status)
        expectThat(
          violation === undefined,
          { en: 'the body of the documents', tr: 'belgelerdeki gövde' },
          both(`${violation?.path}: ${violation?.message}`),
        )
      },
    },
  ]
}

function violationsIn(contract: Contract, call: ObservedCall, status: number) {
  return violationsOf(contract.validators, `${call.operation}.${status}`, answerOf(call))
}

/** The JSON in an answer; undefined where there is none. */
function answerOf({ response }: ObservedCall): unknown {
  return response && jsonIn(response)
}

function answered(recording: Recording): MatchingCalls[] {
  return eachCallOf()(recording).filter(([call]) => call?.response !== undefined)
}

/** The same, but for answers that were not kept whole: nobody knows what the rest was. */
function answeredWhole(recording: Recording): MatchingCalls[] {
  return answered(recording).filter(([call]) => !call?.response?.isCut)
}

/** A client that does not wait learns nothing of its server. */
function wasLeftByTheClient(call: ObservedCall | undefined): boolean {
  return call?.endedBy === 'client' || call?.endedBy === 'us'
}

function isBadInput(call: ObservedCall | undefined, { contract }: Recording): boolean {
  const schema = `${call?.operation}.request`
  if (!call || call.request.isCut || 'problem' in call.request.content) return false
  if (!contract.validators[schema]) return false
  return objectOf(call) === undefined || violationsOf(contract.validators, schema, valueOf(call)).length > 0
}

function exchangeOf({ request, response }: ObservedCall): Exchange {
  const { method, path, headers, readableBody } = request
  return { request: { method, url: path, headers, body: readableBody }, response: response! }
}
