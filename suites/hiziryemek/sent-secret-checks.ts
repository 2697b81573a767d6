import type { Surface } from '../../contracts/contract/surfaces.js'
import { secretsInHeaders, sentCredentials } from '../families/clients/sent-credentials.js'

/** Where the secret travels, and with which operations; with all where none is named. */
interface SecretPlace {
  header: string
  operations?: readonly string[]
}

/** How a caller says who it is, on either of HızırYemek's surfaces. */
export function sentSecretChecks(
  surface: Extract<Surface, `hiziryemek/${string}`>,
  { header, ...operations }: SecretPlace = { header: 'x-secret-key' },
) {
  return [
    ...sentCredentials(surface, [
      {
        header,
        ...operations,
        credential: 'secretKey',
        behaviour: 'secret',
        sent: {
          requirement: 'secret-sent',
          title: { en: `sends ${header} with every call`, tr: `her çağrıyla ${header} gönderir` },
        },
        issued: {
          requirement: 'issued-secret-sent',
          title: { en: 'sends the secret that was handed over', tr: 'kendisine iletilmiş anahtarı gönderir' },
        },
      },
    ]),
    secretsInHeaders(
      surface,
      ['secretKey'],
      {
        title: { en: 'keeps the secret out of URL and body', tr: 'anahtarı URL’ye ve gövdeye yazmaz' },
        requirement: 'secret-in-the-header-only',
      },
      'secret-in-header',
    ),
  ]
}
