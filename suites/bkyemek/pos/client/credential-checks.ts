import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { expectHeader, expectHeaderValue } from '../../../observe/expect/expect-call.js'
import { expectSecretsInHeaders } from '../../../observe/expect/expect-secrets.js'
import { hasHeader } from '../../../observe/evidence/seen-headers.js'
import { eachCallOf } from '../../../observe/expect/matching-calls.js'
import { credentialOf } from '../../../run/target-settings.js'
import type { PosClientRequirement } from './requirement.js'

type Check = ClientCheck<PosClientRequirement>

const credentials = [
  { name: 'apiKey', header: 'X-API-KEY', word: 'api-key' },
  { name: 'apiSecret', header: 'X-API-SECRET', word: 'api-secret' },
] as const

const sent = credentials.map(({ header, word }): Check => ({
  id: `bkyemek/pos/client/${word}`,
  title: { en: `sends ${header} with every order`, tr: `her siparişle ${header} gönderir` },
  requirement: 'credentials-sent',
  tags: ['smoke'],
  matches: eachCallOf('receiveOrder'),
  expect: (matching) => expectHeader(judgedCall(matching), header),
}))

const issued = credentials.map(({ name, header, word }): Check => ({
  id: `bkyemek/pos/client/issued-${word}`,
  title: { en: `sends the ${header} that was agreed`, tr: `kararlaştırılan ${header} değerini gönderir` },
  requirement: 'issued-credentials-sent',
  needs: ['secrets'],
  credentials: [name],
  matches: (recording) => eachCallOf('receiveOrder')(recording).filter(([call]) => hasHeader(call, header)),
  expect: (matching, recording) =>
    expectHeaderValue(judgedCall(matching), header, String(credentialOf(recording.credentials, name))),
}))

/** How BK Yemek says who it is. */
export const posClientCredentialChecks = defineClientChecks<PosClientRequirement>([
  ...sent,
  ...issued,
  {
    id: 'bkyemek/pos/client/secrets-in-headers',
    title: { en: 'keeps secrets out of URL and body', tr: 'gizli bilgileri URL’ye ve gövdeye yazmaz' },
    requirement: 'secrets-in-headers-only',
    needs: ['secrets'],
    matches: eachCallOf(),
    expect: (matching, recording) =>
      expectSecretsInHeaders(judgedCall(matching), recording.credentials, ['apiKey', 'apiSecret']),
  },
])
