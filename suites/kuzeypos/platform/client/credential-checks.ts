import type { PlatformClientRequirement } from '../../../../contracts/kuzeypos/platform/client-requirements.js'
import { secretsInHeaders, sentCredentials } from '../../../families/clients/sent-credentials.js'
import { defineClientChecks } from '../../../observe/client-check.js'

const surface = 'kuzeypos/platform'

/** How a courier company says to KuzeyPOS who it is. */
export const platformClientCredentialChecks = defineClientChecks<PlatformClientRequirement>([
  ...sentCredentials(surface, [
    {
      header: 'x-api-key',
      credential: 'apiKey',
      behaviour: 'api-key',
      sent: {
        requirement: 'api-key-sent',
        title: { en: 'sends x-api-key with every update', tr: 'her güncellemeyle x-api-key gönderir' },
      },
      issued: {
        requirement: 'issued-api-key-sent',
        title: {
          en: 'sends the key that the restaurant supplied',
          tr: 'restoranın sağladığı anahtarı gönderir',
        },
      },
    },
  ]),
  secretsInHeaders(surface, ['apiKey'], {
    title: { en: 'keeps the key out of URL and body', tr: 'anahtarı URL’ye ve gövdeye yazmaz' },
    requirement: 'secrets-in-headers-only',
  }),
])
