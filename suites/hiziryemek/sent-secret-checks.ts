import type { Surface } from '../../contracts/surfaces.js'
import { defineClientChecks, judgedCall } from '../observe/client-check.js'
import { expectHeader, expectHeaderValue } from '../observe/expect/expect-call.js'
import { hasHeader } from '../observe/evidence/seen-headers.js'
import { expectSecretsInHeaders } from '../observe/expect/expect-secrets.js'
import { eachCallOf } from '../observe/expect/matching-calls.js'
import { credentialOf } from '../run/target-settings.js'

const secretHeader = 'x-secret-key'

type SecretRequirement = 'secret-sent' | 'issued-secret-sent' | 'secret-in-the-header-only'

/** How a caller says who it is, on either of HızırYemek's surfaces. */
export function sentSecretChecks(surface: Extract<Surface, `hiziryemek/${string}`>) {
  return defineClientChecks<SecretRequirement>([
    {
      id: `${surface}/client/secret`,
      title: { en: 'sends x-secret-key with every call', tr: 'her çağrıyla x-secret-key gönderir' },
      requirement: 'secret-sent',
      tags: ['smoke'],
      matches: eachCallOf(),
      expect: (matching) => expectHeader(judgedCall(matching), secretHeader),
    },
    {
      id: `${surface}/client/issued-secret`,
      title: { en: 'sends the secret that was handed over', tr: 'kendisine iletilmiş anahtarı gönderir' },
      requirement: 'issued-secret-sent',
      needs: ['secrets'],
      credentials: ['secretKey'],
      matches: (recording) => eachCallOf()(recording).filter(([call]) => hasHeader(call, secretHeader)),
      expect: (matching, { credentials }) =>
        expectHeaderValue(judgedCall(matching), secretHeader, String(credentialOf(credentials, 'secretKey'))),
    },
    {
      id: `${surface}/client/secret-in-header`,
      title: { en: 'keeps the secret out of URL and body', tr: 'anahtarı URL’ye ve gövdeye yazmaz' },
      requirement: 'secret-in-the-header-only',
      needs: ['secrets'],
      matches: eachCallOf(),
      expect: (matching, { credentials }) =>
        expectSecretsInHeaders(judgedCall(matching), credentials, ['secretKey']),
    },
  ])
}
