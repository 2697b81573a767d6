import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { isReplacedSecret } from '../../evidence/placeholder.js'
import { objectOf, type ObservedCall } from '../observed-call.js'
import type { Evidence } from '../recording.js'
import { credentialHeaders, credentialMembers, secretHeaders } from '../../record/shown-credentials.js'

/** What a file tells of a client's calls. */
export interface RecordedConversation {
  /** The base URL that the calls were made to. */
  baseUrl: string
  calls: ObservedCall[]
  /** Milliseconds since 1970 from which the calls' times count. */
  startedAt: number
  lacks: Partial<Record<Evidence, Bilingual>>
  /** Entries of the file that could not be read. */
  leftOut: number
  /** Why no call was found in it. */
  remarks?: readonly Bilingual[]
}

export const secretsReplaced: Bilingual = {
  en: 'the recording does not hold the secrets: they were left out or replaced when it was written; a live `uyum observe` would see them',
  tr: 'kayıt gizli bilgileri taşımıyor: yazılırken çıkarılmış veya değiştirilmişler; canlı `uyum observe` onları görür',
}

export const bytesUnknown: Bilingual = {
  en: 'the recording holds texts, not the bytes that went over the wire',
  tr: 'kayıt metinleri taşıyor, hattan geçen baytları değil',
}

/** Whether the calls still hold what their clients showed of themselves; `issued` are secrets that are known. */
export function holdsSecrets(calls: readonly ObservedCall[], issued: readonly string[] = []): boolean {
  const shown = calls.flatMap((call) => shownBy(call, credentialHeaders))
  return shown.length > 0 && shown.every(({ value }) => !isReplacedSecret(value, issued))
}

/** The calls as somebody else wrote them down, who may have replaced values and taken secrets out. */
export function asCopies(calls: readonly ObservedCall[]): ObservedCall[] {
  // What one call shows of its secrets, be it replaced, nobody took out of the others.
  const shown = new Set(calls.flatMap((call) => shownBy(call, secretHeaders)).map(({ name }) => name))
  return calls.map((call) => ({ ...call, gaps: { unheld: {}, ...call.gaps, copy: { shown } } }))
}

function shownBy(call: ObservedCall, headers: readonly string[]): { name: string; value: string }[] {
  const body = objectOf(call) ?? {}
  const sent = [
    ...headers.map((name) => ({ name, value: call.request.headers[name] })),
    ...credentialMembers.map((name) => ({ name, value: body[name] })),
  ]
  return sent.flatMap(({ name, value }) =>
    typeof value === 'string' && value !== '' ? [{ name, value }] : [],
  )
}
