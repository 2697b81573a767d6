import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { MockDelivery } from '../../observe/scenarios/mock-control.js'
import type { ClientEnd } from '../../observe/run-client.js'
import type { LoggedCall } from '../stage/call-log.js'

/** What came in place of what a step waited for, in a sentence. */
export function whatCame(calls: readonly LoggedCall[], ended: ClientEnd | undefined, limitMs = 0): Bilingual {
  if (ended) return ended.text
  const last = calls.at(-1)
  if (last) {
    const { call } = last
    const en = call.response ? `HTTP ${call.response.status}` : (call.told?.en ?? call.error ?? 'no answer')
    const tr = call.response ? `HTTP ${call.response.status}` : (call.told?.tr ?? call.error ?? 'yanıt yok')
    const sent = bodyText(last)
    return {
      en: `${calls.length} other ${calls.length === 1 ? 'call' : 'calls'} of it, the last: ${sent} → ${en}`,
      tr: `bu işlemin başka ${calls.length} çağrısı; sonuncusu: ${sent} → ${tr}`,
    }
  }
  const seconds = Math.round(limitMs / 100) / 10
  return { en: `nothing within ${seconds} s`, tr: `${seconds} sn içinde hiçbir şey` }
}

/** What became of a partner's own call that never went through: its tries, as the partner saw them. */
export function whatWasTried(attempts: MockDelivery['attempts']): Bilingual {
  const { error, status } = attempts.at(-1) ?? {}
  const told = error ?? (status === undefined ? undefined : `HTTP ${status}`)
  if (told === undefined) return { en: 'no call arrived', tr: 'hiçbir çağrı ulaşmadı' }
  return { en: `the call was not taken: ${told}`, tr: `çağrı alınmadı: ${told}` }
}

const longest = 160

function bodyText({ call }: LoggedCall): string {
  const text = call.request.readableBody.toString()
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
