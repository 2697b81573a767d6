import type { Operation } from '../../../../contracts/openapi/operations.js'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../../../config/configuration-error.js'
import { nothingKnown, type KnownTexts } from '../../evidence/known-texts.js'
import type { ObservedCall } from '../observed-call.js'
import { earliest } from './earliest.js'
import { harCall, type HarPlace } from './har-call.js'
import type { HarEntry } from './har-entry.js'
import { isExchange, type ListedExchange } from './listed-exchange.js'
import {
  asCopies,
  bytesUnknown,
  holdsSecrets,
  secretsReplaced,
  type RecordedConversation,
} from './recorded-conversation.js'

/** The calls of one surface in what `GET /_uyum/exchanges` answered, which begins with the newest. */
export function readExchanges(
  text: string,
  surface: Surface,
  operations: readonly Operation[],
  known: KnownTexts = nothingKnown,
): RecordedConversation {
  const { sound, leftOut } = exchangesOf(text)
  const listed = sound.filter((exchange) => exchange.surface === surface)
  const moments = listed.map(({ at }) => Date.parse(at ?? ''))
  const startedAt = earliest(moments)
  const calls = listed.map((exchange) =>
    callOf(exchange, { operations, startedAt, documented: known.documented }),
  )
  return {
    baseUrl: `http://mock.invalid/${surface}`,
    calls: asCopies(calls),
    startedAt,
    leftOut,
    lacks: {
      bytes: bytesUnknown,
      ...(!holdsSecrets(calls, known.issued) && { secrets: secretsReplaced }),
      times: {
        en: 'a mock tells when it answered, on a clock that may have stood still',
        tr: 'mock sunucu, durmuş olabilecek bir saate göre ne zaman yanıtladığını söyler',
      },
    },
  }
}

/** The exchanges that can be read, the oldest first: of the list that a mock answers, or of lines with one each. */
function exchangesOf(text: string): { sound: ListedExchange[]; leftOut: number } {
  const entries = listIn(text)?.reverse() ?? linesIn(text)
  const sound = (entries ?? []).filter(isExchange)
  if (!entries || (sound.length === 0 && entries.length > 0)) {
    throw new ConfigurationError({
      en: 'reading the recording: expected the list that a mock answers to GET /_uyum/exchanges, it is something else.',
      tr: 'Kayıt: bir mock’un GET /_uyum/exchanges’e verdiği liste bekleniyordu, başka bir şey.',
    })
  }
  return { sound, leftOut: entries.length - sound.length }
}

function listIn(text: string): unknown[] | undefined {
  const value = parsed(text.replace(/^\uFEFF/, ''))
  return Array.isArray(value) ? (value as unknown[]) : undefined
}

/** Lines are written as things happen. */
function linesIn(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.some((line) => isExchange(parsed(line))) ? lines.map(parsed) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function callOf(
  exchange: ListedExchange,
  place: Pick<HarPlace, 'operations' | 'startedAt' | 'documented'>,
): ObservedCall {
  const { wire } = exchange
  const call = harCall(entryOf(exchange), {
    path: exchange.request.path || '/',
    ...place,
    readBeside: () => undefined,
  })
  // The list itself has an order.
  const { order: _order, ...unheld } = call.gaps!.unheld
  if (wire === undefined) return { ...call, gaps: { unheld } }
  const { answer: _answer, ...others } = unheld
  return { ...call, error: `the mock spoilt the answer on its way: ${wire}`, gaps: { unheld: others } }
}

/** The same as a HAR says it. A mock writes an empty text where nothing was sent. */
function entryOf({ request, response, wire, at }: ListedExchange): HarEntry {
  const sizeOf = (body: unknown): number | undefined => (body === '' ? 0 : undefined)
  return {
    startedDateTime: at ?? null,
    request: {
      method: request.method,
      url: request.path,
      headers: pairsOf(request.headers),
      ...(request.headers && { bodySize: sizeOf(request.body) ?? -1 }),
      postData: { text: request.body ?? null },
    },
    ...(response &&
      wire === undefined && {
        response: {
          status: response.status ?? null,
          headers: pairsOf(response.headers),
          content: { text: response.body ?? null, size: sizeOf(response.body) ?? -1 },
        },
      }),
  }
}

function pairsOf(headers: ListedExchange['request']['headers']): NonNullable<HarEntry['request']['headers']> {
  return Object.entries(headers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  )
}
