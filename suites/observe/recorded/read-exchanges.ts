import type { Operation } from '../../../contracts/operations.js'
import type { Surface } from '../../../contracts/surfaces.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import type { ObservedCall } from '../observed-call.js'
import { ObservedRequest } from '../observed-request.js'
import { operationOf } from '../recorder.js'
import { ReceivedResponse } from '../../run/received-response.js'
import { recordedMessage } from './recorded-content.js'
import {
  bytesUnknown,
  holdsSecrets,
  secretsReplaced,
  type RecordedConversation,
} from './recorded-conversation.js'

/** An exchange as a mock's control API lists it. */
interface ListedExchange {
  surface: Surface
  request: { method: string; path: string; headers: Record<string, string | string[]>; body: string }
  response: { status: number; headers: Record<string, string | string[]>; body: string }
  /** There where the client did not get what stands in the answer. */
  wire?: string
  at: string
}

/** The calls of one surface in what `GET /_uyum/exchanges` answered, which begins with the newest. */
export function readExchanges(
  text: string,
  surface: Surface,
  operations: readonly Operation[],
): RecordedConversation {
  const listed = exchangesOf(text)
    .filter((exchange) => exchange.surface === surface)
    .reverse()
  const startedAt = Math.min(...listed.map(({ at }) => Date.parse(at)), Date.now())
  const calls = listed.map((exchange) => callOf(exchange, operations, startedAt))
  return {
    baseUrl: `http://mock.invalid/${surface}`,
    calls,
    startedAt,
    lacks: {
      bytes: bytesUnknown,
      ...(!holdsSecrets(calls) && { secrets: secretsReplaced }),
      times: {
        en: 'a mock tells when it answered, on a clock that may have stood still',
        tr: 'sahte sunucu, durmuş olabilecek bir saate göre ne zaman yanıtladığını söyler',
      },
    },
  }
}

function exchangesOf(text: string): ListedExchange[] {
  try {
    const exchanges = JSON.parse(text) as ListedExchange[]
    if (exchanges.every(({ surface, request, response, at }) => surface && request && response && at)) {
      return exchanges
    }
  } catch {
    // Told below, in words that say what to give.
  }
  throw new ConfigurationError(
    'reading the recording: expected the list that a mock answers to GET /_uyum/exchanges, it is something else.',
  )
}

function callOf(
  { request, response, wire, at }: ListedExchange,
  operations: readonly Operation[],
  startedAt: number,
): ObservedCall {
  const { method, path } = request
  const moment = Date.parse(at) - startedAt
  return {
    ...operationOf(operations, method, path),
    request: new ObservedRequest({
      method,
      path: path || '/',
      ...recordedMessage(headersOf(request.headers), Buffer.from(request.body)),
    }),
    ...(wire === undefined
      ? {
          response: new ReceivedResponse({
            status: response.status,
            durationMs: 0,
            ...recordedMessage(headersOf(response.headers), Buffer.from(response.body)),
          }),
        }
      : { error: `the mock spoilt the answer on its way: ${wire}` }),
    startedAt: moment,
    endedAt: moment,
  }
}

function headersOf(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  )
}
