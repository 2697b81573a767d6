import type { Operation } from '../../../../contracts/openapi/operations.js'
import { ConfigurationError } from '../../../config/configuration-error.js'
import { harCall } from './har-call.js'
import { earliest } from './earliest.js'
import { isEntry, type HarEntry } from './har-entry.js'
import { nothingKnown, type KnownTexts } from '../../evidence/known-texts.js'
import type { ReadBeside } from './held-body.js'
import { originsSeen } from './origins-seen.js'
import { shownUrl } from '../../../../contracts/wire/base-url.js'
import { pathBelow } from '../../../../contracts/wire/join-url.js'
import {
  asCopies,
  bytesUnknown,
  holdsSecrets,
  secretsReplaced,
  type RecordedConversation,
} from './recorded-conversation.js'
import { withoutWorkerDoubles } from './service-worker-doubles.js'

interface HarLog {
  entries: unknown[]
  creator?: { name?: string }
}

interface HarReading {
  operations: readonly Operation[]
  baseUrl?: string | undefined
  known?: KnownTexts
  readBeside?: ReadBeside
}

/**
 * The calls of one surface in a HAR document. They are those under the base URL that is given; without one, those
 * whose address ends as a documented call does: then nobody knows which others belong to it.
 */
export function readHar(
  text: string,
  { operations, baseUrl, known = nothingKnown, readBeside = () => undefined }: HarReading,
): RecordedConversation {
  const { entries, isOfTheMock, leftOut } = readLog(text)
  const times = entries.map(({ startedDateTime }) => Date.parse(startedDateTime ?? ''))
  const startedAt = earliest(times)
  const found = entries.flatMap((entry) => {
    if (entry._resourceType === 'preflight') return []
    const base = baseUrl ?? baseOf(entry, operations)
    const path = base === undefined ? undefined : pathBelow(entry.request.url, base)
    return base !== undefined && path !== undefined ? [{ base, path, entry }] : []
  })
  const calls = withoutWorkerDoubles(found)
    .map(({ path, entry }) =>
      harCall(entry, { path: path || '/', operations, startedAt, readBeside, documented: known.documented }),
    )
    .toSorted((a, b) => a.startedAt - b.startedAt)
  return {
    baseUrl: shownUrl(found[0]?.base ?? baseUrl ?? ''),
    calls: asCopies(calls),
    startedAt,
    leftOut,
    lacks: {
      bytes: bytesUnknown,
      ...(!holdsSecrets(calls, known.issued) && { secrets: secretsReplaced }),
      ...(baseUrl === undefined && { strangers: baseUnknown }),
      ...(isOfTheMock && { times: timesOfTheMock }),
    },
    ...(found.length === 0 && { remarks: originsSeen(entries.map(({ request }) => request.url)) }),
  }
}

const baseUnknown = {
  en: 'which calls were made under the surface’s base URL is not known: say it with --target <base URL>',
  tr: 'hangi çağrıların arayüzün temel adresine yapıldığı bilinmiyor: --target <temel adres> ile bildirin',
}

const timesOfTheMock = {
  en: 'the recording’s times are those of the mock’s own clock, which may have stood still',
  tr: 'kayıttaki zamanlar, mock sunucunun kendi saatine aittir; o saat durmuş olabilir',
}

/** The entries that can be read, and whether a mock of ours wrote them. */
function readLog(text: string): { entries: HarEntry[]; isOfTheMock: boolean; leftOut: number } {
  const { entries, creator } = logIn(text)
  const sound = entries.filter(isEntry)
  if (sound.length === 0 && entries.length > 0) {
    throw new ConfigurationError({
      en: `reading the recording: expected entries with request.method and request.url, none of its ${entries.length} has them. Export it again.`,
      tr: `Kayıt: request.method ve request.url taşıyan girdiler bekleniyordu, ${entries.length} girdinin hiçbirinde yok. Yeniden dışa aktarın.`,
    })
  }
  return { entries: sound, isOfTheMock: creator?.name === 'uyum', leftOut: entries.length - sound.length }
}

function logIn(text: string): HarLog {
  try {
    // Some tools begin the file with a byte order mark.
    const { log } = JSON.parse(text.replace(/^\uFEFF/, '')) as { log: HarLog }
    if (Array.isArray(log.entries)) return log
  } catch {
    // Told below, in words that say what to give.
  }
  throw new ConfigurationError({
    en: 'reading the recording: expected a HAR 1.2 document (log.entries, each with request.method and request.url), it is something else.',
    tr: 'Kayıt: bir HAR 1.2 belgesi (log.entries, her birinde request.method ve request.url) bekleniyordu, başka bir şey.',
  })
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
