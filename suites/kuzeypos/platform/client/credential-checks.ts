import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectHeader, expectHeaderValue } from '../../../observe/expect/expect-call.js'
import { hasHeader } from '../../../observe/evidence/seen-headers.js'
import { expectSecretsInHeaders } from '../../../observe/expect/expect-secrets.js'
import { eachCallOf } from '../../../observe/expect/matching-calls.js'
import { credentialOf } from '../../../run/target-settings.js'
import type { PlatformClientRequirement } from './requirement.js'

/** How a courier company says to KuzeyPOS who it is. */
export const platformClientCredentialChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'kuzeypos/platform/client/api-key',
    title: { en: 'sends x-api-key with every update', tr: 'her güncellemeyle x-api-key gönderir' },
    requirement: 'api-key-sent',
    tags: ['smoke'],
    matches: eachCallOf('updateCourierStatus'),
    expect: (matching) => expectHeader(judgedCall(matching), 'x-api-key'),
  },
  {
    id: 'kuzeypos/platform/client/issued-api-key',
    title: {
      en: 'sends the key that the restaurant supplied',
      tr: 'restoranın sağladığı anahtarı gönderir',
    },
    requirement: 'issued-api-key-sent',
    needs: ['secrets'],
    credentials: ['apiKey'],
    matches: (recording) =>
      eachCallOf('updateCourierStatus')(recording).filter(([call]) => hasHeader(call, 'x-api-key')),
    expect: (matching, { credentials }) =>
      expectHeaderValue(judgedCall(matching), 'x-api-key', String(credentialOf(credentials, 'apiKey'))),
  },
  {
    id: 'kuzeypos/platform/client/secrets-in-headers',
    title: { en: 'keeps the key out of URL and body', tr: 'anahtarı URL’ye ve gövdeye yazmaz' },
    requirement: 'secrets-in-headers-only',
    needs: ['secrets'],
    matches: eachCallOf(),
    expect: (matching, { credentials }) =>
      expectSecretsInHeaders(judgedCall(matching), credentials, ['apiKey']),
  },
])
