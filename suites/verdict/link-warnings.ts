import type { Bilingual } from '../../contracts/text/bilingual.js'
import { proxyFor, shownProxy } from '../../contracts/wire/connection/env-proxy.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/** What a reader must know of the way to a target: who stood between, and who was believed unseen. */
export function linkWarnings({ baseUrl, tls }: Pick<TargetSettings, 'baseUrl' | 'tls'>): Bilingual[] {
  const proxy = proxyFor(baseUrl)
  return [
    ...(tls?.insecure
      ? [
          {
            en: 'The certificate was not looked at (insecure): whoever answered may not have been the target.',
            tr: 'Sertifikaya bakılmadı (insecure): yanıt veren hedefin kendisi olmayabilir.',
          },
        ]
      : []),
    ...(proxy
      ? [
          {
            en: `The requests went through the proxy ${shownProxy(proxy)}.`,
            tr: `İstekler vekil sunucudan geçti: ${shownProxy(proxy)}.`,
          },
        ]
      : []),
  ]
}
