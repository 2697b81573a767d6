import type { PosClientRequirement } from '../../../../contracts/bkyemek/pos/client-requirements.js'
import { secretsInHeaders, sentCredentials } from '../../../families/clients/sent-credentials.js'
import { defineClientChecks } from '../../../observe/client-check.js'

const surface = 'bkyemek/pos'

const pair = [
  { credential: 'apiKey', header: 'X-API-KEY', behaviour: 'api-key' },
  { credential: 'apiSecret', header: 'X-API-SECRET', behaviour: 'api-secret' },
].map(({ header, ...row }) => ({
  ...row,
  header,
  sent: {
    requirement: 'credentials-sent' as const,
    title: { en: `sends ${header} with every order`, tr: `her siparişle ${header} gönderir` },
  },
  issued: {
    requirement: 'issued-credentials-sent' as const,
    title: { en: `sends the ${header} that was agreed`, tr: `kararlaştırılan ${header} değerini gönderir` },
  },
}))

/** How BK Yemek says who it is. */
export const posClientCredentialChecks = defineClientChecks<PosClientRequirement>([
  ...sentCredentials(surface, pair),
  secretsInHeaders(surface, ['apiKey', 'apiSecret'], {
    title: { en: 'keeps secrets out of URL and body', tr: 'gizli bilgileri URL’ye ve gövdeye yazmaz' },
    requirement: 'secrets-in-headers-only',
  }),
])
