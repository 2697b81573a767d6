import type { Bilingual } from '../../../contracts/bilingual.js'
import { objectOf, type ObservedCall } from '../observed-call.js'
import type { Evidence } from '../recording.js'
import { credentialHeaders, credentialMembers } from '../shown-credentials.js'

/** What a file tells of a client's calls. */
export interface RecordedConversation {
  /** The base URL that the calls were made to. */
  baseUrl: string
  calls: ObservedCall[]
  /** Milliseconds since 1970 from which the calls' times count. */
  startedAt: number
  lacks: Partial<Record<Evidence, Bilingual>>
  /** Why no call was found in it. */
  remarks?: readonly Bilingual[]
}

/** What tools write in place of a secret. */
const replaced = /^(\[?redacted\]?|\*+|•+|x{4,}|<[^>]*>)$/i

export const secretsReplaced: Bilingual = {
  en: 'the recording does not hold the secrets: they were left out or replaced when it was written',
  tr: 'kayıt gizli bilgileri taşımıyor: yazılırken çıkarılmış veya değiştirilmişler',
}

export const bytesUnknown: Bilingual = {
  en: 'the recording holds texts, not the bytes that went over the wire',
  tr: 'kayıt metinleri taşıyor, hattan geçen baytları değil',
}

/** Whether the calls still hold what their clients showed of themselves. */
export function holdsSecrets(calls: readonly ObservedCall[]): boolean {
  const shown = calls.flatMap(shownBy)
  return shown.length > 0 && shown.every((value) => !replaced.test(value))
}

/** Whether a client showed any credentials at all, be they replaced by now. */
export function showsCredentials(calls: readonly ObservedCall[]): boolean {
  return calls.some((call) => shownBy(call).length > 0)
}

function shownBy(call: ObservedCall): string[] {
  const body = objectOf(call) ?? {}
  return [
    ...credentialHeaders.flatMap((name) => call.request.headers[name] ?? []),
    ...credentialMembers.flatMap((name) => (typeof body[name] === 'string' ? [body[name]] : [])),
  ]
}
