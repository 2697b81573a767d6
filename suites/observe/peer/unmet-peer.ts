import type { Bilingual } from '../../../contracts/text/bilingual.js'
import {
  redirected,
  refusedCredentials,
  unknownPath,
  webPage,
  type ForeignAnswer,
  type SeenAnswer,
} from '../../run/preflight/foreign-answers.js'
import type { MockDelivery } from '../scenarios/mock-control.js'

const address: Bilingual = {
  en: 'Is --peer right, its scheme and path included?',
  tr: '--peer, şeması ve yoluyla birlikte doğru mu?',
}
const secret: Bilingual = {
  en: 'It is shown the credentials of UYUM_CREDENTIALS: let it expect those, or give its own with --credential.',
  tr: 'Ona UYUM_CREDENTIALS içindeki kimlik bilgileri gösteriliyor: bunları beklesin ya da kendi bilgilerini --credential ile verin.',
}
const kinds: readonly [ForeignAnswer, Bilingual][] = [
  [redirected, address],
  [webPage, address],
  [refusedCredentials, secret],
  [unknownPath, address],
]

/**
 * What shows that the client's own server was not met, in a sentence with its cure: each call to it came to the same
 * nothing. Nothing where a call was taken, or refused as servers refuse orders.
 */
export function unmetPeer(baseUrl: string, deliveries: readonly MockDelivery[]): Bilingual | undefined {
  const attempts = deliveries.flatMap((delivery) => delivery.attempts)
  if (attempts.length === 0) return undefined
  const answers = attempts.flatMap(({ status, headers = {}, body = '' }): SeenAnswer[] =>
    status === undefined ? [] : [{ status, headers, body }],
  )
  const calls = attempts.length
  if (answers.length === 0) {
    const why = attempts[0]!.error ?? ''
    return {
      en: `The client’s own server ${baseUrl} answered none of ${calls} calls (${why}). ${address.en}`,
      tr: `İstemcinin kendi sunucusu ${baseUrl} ${calls} çağrının hiçbirine yanıt vermedi (${why}). ${address.tr}`,
    }
  }
  const [kind, cure] = kinds.find(([{ fits }]) => answers.every(fits)) ?? []
  if (!kind || !cure) return undefined
  const came = kind.came(answers[0]!)
  return {
    en: `The client’s own server ${baseUrl} ${came.en}, as to each of ${calls} calls. ${cure.en}`,
    tr: `İstemcinin kendi sunucusu ${baseUrl}, ${calls} çağrının her birine aynısını yapıyor: ${came.tr}. ${cure.tr}`,
  }
}
