import { both } from '../../../../contracts/text/bilingual.js'
import { isString, memberForms } from '../../../families/clients/member-forms.js'
import { secretsInHeaders } from '../../../families/clients/sent-credentials.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { hasHeader } from '../../../observe/evidence/seen-headers.js'
import { eachCallOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf, type CredentialValues } from '../../../run/target/target-settings.js'
import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'

const surface = 'muditakurye/courier'

/** How a client of MuditaKurye says who it is. */
export const courierClientCredentialChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'muditakurye/courier/client/credentials',
    title: {
      en: 'sends an X-API-Key or Basic credentials with every order',
      tr: 'her siparişle X-API-Key veya Basic kimlik bilgisi gönderir',
    },
    requirement: 'credentials-sent',
    tags: ['smoke'],
    matches: eachCallOf('createOrder'),
    expect: (matching) =>
      expectThat(hasCredentials(judgedCall(matching)), both('X-API-Key / Authorization: Basic'), {
        en: 'neither header',
        tr: 'iki başlık da yok',
      }),
  },
  {
    id: 'muditakurye/courier/client/issued-credentials',
    title: {
      en: 'sends the credentials that were issued to it',
      tr: 'kendisine verilmiş kimlik bilgilerini gönderir',
    },
    requirement: 'issued-credentials-sent',
    needs: ['secrets'],
    credentials: ['apiKey'],
    matches: (recording) => eachCallOf('createOrder')(recording).filter(([call]) => hasCredentials(call)),
    expect: (matching, { credentials }) =>
      expectThat(
        hasIssuedCredentials(judgedCall(matching), credentials),
        { en: 'the key or the pair that was issued', tr: 'verilmiş anahtar veya kullanıcı adı-parola çifti' },
        { en: 'other values', tr: 'başka değerler' },
      ),
  },
  secretsInHeaders(surface, ['apiKey', 'basic.password'], {
    title: { en: 'keeps secrets out of URL and body', tr: 'gizli bilgileri URL’ye ve gövdeye yazmaz' },
    requirement: 'secrets-in-headers-only',
  }),
  ...memberForms<CourierClientRequirement>(surface, 'createOrder', [
    {
      behaviour: 'issued-restaurant-id',
      title: {
        en: 'names the restaurant by the id that MuditaKurye issued',
        tr: 'restoranı MuditaKurye’nin verdiği kimlikle adlandırır',
      },
      requirement: 'issued-restaurant-id-sent',
      credentials: ['restaurantId'],
      member: 'restaurantId',
      of: isString,
      holds: (value, { credentials }) => value === credentialOf(credentials, 'restaurantId'),
      expected: ({ credentials }) =>
        both(`"restaurantId": ${JSON.stringify(credentialOf(credentials, 'restaurantId'))}`),
    },
  ]),
])

function hasCredentials(call: ObservedCall): boolean {
  const { headers } = call.request
  const isBasic = (): boolean => /^basic\s+\S/i.test(headers['authorization'] ?? '')
  // What is shown is looked at first: who shows one of the two need not show the other.
  return ('authorization' in headers && isBasic()) || hasHeader(call, 'x-api-key') || isBasic()
}

/** Either is enough; what stands beside a right one is not documented. */
function hasIssuedCredentials(
  { request: { headers } }: ObservedCall,
  credentials: CredentialValues,
): boolean {
  const issued = `${credentialOf(credentials, 'basic.username')}:${credentialOf(credentials, 'basic.password')}`
  return (
    ('x-api-key' in headers && headers['x-api-key'] === credentialOf(credentials, 'apiKey')) ||
    ('authorization' in headers && pairIn(headers['authorization']) === issued)
  )
}

function pairIn(authorization = ''): string {
  return Buffer.from(authorization.replace(/^basic\s+/i, ''), 'base64').toString()
}
