import type { Operation } from '../../../contracts/operations.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import type { ObservedCall } from '../observed-call.js'
import { ObservedRequest } from '../observed-request.js'
import { operationOf } from '../recorder.js'
import { ReceivedResponse } from '../../run/received-response.js'
import { recordedMessage } from './recorded-content.js'
import { originsSeen } from './origins-seen.js'
import { shownUrl } from '../../../contracts/wire/base-url.js'
import { pathBelow } from '../../../contracts/wire/join-url.js'
import {
  bytesUnknown,
  holdsSecrets,
  showsCredentials,
  secretsReplaced,
  type RecordedConversation,
} from './recorded-conversation.js'

/** The parts of HAR 1.2 that are read; http://www.softwareishard.com/blog/har-12-spec */
interface HarEntry {
  startedDateTime?: string
  /** Milliseconds. */
  time?: number
  request: {
    method: string
    url: string
    headers?: { name: string; value: string }[]
    postData?: { text?: string; encoding?: string }
  }
  response?: {
    status: number
    headers?: { name: string; value: string }[]
    content?: { text?: string; encoding?: string }
  }
}

interface HarLog {
  entries: HarEntry[]
  creator?: { name?: string }
}

/**
 * The calls of one surface in a HAR document. They are those under the base URL that is given; without one, those
 * whose address ends as a documented call does: then nobody knows which others belong to it.
 */
export function readHar(
  text: string,
  operations: readonly Operation[],
  baseUrl?: string,
): RecordedConversation {
  const { entries, isOfTheMock } = readLog(text)
  const times = entries.map(({ startedDateTime = '' }) => Date.parse(startedDateTime))
  const startedAt = Math.min(...times.filter((time) => !Number.isNaN(time)), Date.now())
  const found = entries.flatMap((entry) => {
    const base = baseUrl ?? baseOf(entry, operations)
    const path = base === undefined ? undefined : pathBelow(entry.request.url, base)
    return base !== undefined && path !== undefined ? [{ base, path, entry }] : []
  })
  const calls = found
    .map(({ path, entry }) => callOf(entry, path || '/', operations, startedAt))
    .toSorted((a, b) => a.startedAt - b.startedAt)
  return {
    baseUrl: shownUrl(found[0]?.base ?? baseUrl ?? ''),
    calls,
    startedAt,
    lacks: {
      bytes: bytesUnknown,
      ...(!holdsSecrets(calls) && { secrets: secretsReplaced }),
      // Browsers leave them out of what they export.
      ...(!showsCredentials(calls) && { credentials: secretsReplaced }),
      ...(baseUrl === undefined && { strangers: baseUnknown }),
      ...(times.some(Number.isNaN) && { times: timesUnknown }),
      ...(isOfTheMock && { times: timesOfTheMock }),
    },
    ...(found.length === 0 && { remarks: originsSeen(entries.map(({ request }) => request.url)) }),
  }
}

const baseUnknown = {
  en: 'which calls were made under the surface’s base URL is not known: say it with --target <base URL>',
  tr: 'hangi çağrıların yüzeyin taban adresine yapıldığı bilinmiyor: --target <taban adres> ile bildirin',
}

const timesUnknown = {
  en: 'the recording does not say when each call was made (startedDateTime)',
  tr: 'kayıt her çağrının zamanını (startedDateTime) söylemiyor',
}

const timesOfTheMock = {
  en: 'the recording’s times are those of the mock’s own clock, which may have stood still',
  tr: 'kayıttaki zamanlar, durmuş olabilecek sahte sunucu saatinindir',
}

/** The document's entries, and whether a mock of ours wrote it. */
function readLog(text: string): { entries: HarEntry[]; isOfTheMock: boolean } {
  try {
    // Some tools begin the file with a byte order mark.
    const { log } = JSON.parse(text.replace(/^\uFEFF/, '')) as { log: HarLog }
    const { entries, creator } = log
    if (
      entries.every(({ request }) => typeof request.url === 'string' && typeof request.method === 'string')
    ) {
      return { entries, isOfTheMock: creator?.name === 'uyum' }
    }
  } catch {
    // Told below, in words that say what to give.
  }
  throw new ConfigurationError(
    'reading the recording: expected a HAR 1.2 document (log.entries, each with request.method and request.url), it is something else.',
  )
}

/** What stands in front of a documented path. */
function baseOf(
  { request: { method, url } }: HarEntry,
  operations: readonly Operation[],
): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { origin, pathname } = new URL(url)
  const documented = operations.find(
    (operation) => operation.method === method && operation.path !== '' && pathname.endsWith(operation.path),
  )
  return documented && origin + pathname.slice(0, pathname.length - documented.path.length)
}

function callOf(
  { request, response, startedDateTime = '', time = 0 }: HarEntry,
  path: string,
  operations: readonly Operation[],
  startedAt: number,
): ObservedCall {
  const at = Date.parse(startedDateTime)
  const began = Number.isNaN(at) ? 0 : at - startedAt
  return {
    ...operationOf(operations, request.method, path),
    request: new ObservedRequest({
      method: request.method,
      path,
      ...recordedMessage(headersOf(request.headers), bytesOf(request.postData)),
    }),
    // A browser writes 0 where no answer came.
    ...(response && response.status > 0
      ? {
          response: new ReceivedResponse({
            status: response.status,
            durationMs: Math.round(Math.max(0, time)),
            ...recordedMessage(headersOf(response.headers), bytesOf(response.content)),
          }),
        }
      : { error: 'the recording holds no answer' }),
    startedAt: began,
    endedAt: began + Math.max(0, time),
  }
}

function headersOf(pairs: readonly { name: string; value: string }[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name.toLowerCase(), value]),
  )
}

function bytesOf(content: { text?: string; encoding?: string } = {}): Buffer {
  return Buffer.from(content.text ?? '', content.encoding === 'base64' ? 'base64' : 'utf8')
}
