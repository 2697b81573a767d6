import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { expectNoSecretsInUrl } from '../../../observe/expect/expect-secrets.js'
import { eachBodyOf, eachBodyThat, eachCallOf } from '../../../observe/expect/matching-calls.js'
import { wasAccepted } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf } from '../../../run/target/target-settings.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import { objectsIn } from '../json-values.js'

type Check = ClientCheck<CourierClientRequirement>

/** check-credential is left out: it is there to find out whether the values are right. */
const guarded = ['savePackage', 'getPaymentMethods', 'getPackage', 'cancelPackage']

const restaurantKey = [
  { name: 'apiKey', member: 'ApiKey', isSecret: true },
  { name: 'apiSecret', member: 'ApiSecret', isSecret: true },
  { name: 'restaurantId', member: 'RestaurantID', isSecret: false },
]

const login = [
  { name: 'userName', member: 'UserName' },
  { name: 'password', member: 'Password' },
  { name: 'projectId', member: 'ProjectID' },
]

const issued = restaurantKey.map(({ name, member, isSecret }): Check => ({
  id: `hesapkurye/courier/client/issued-${member}`,
  title: {
    en: `sends the ${member} that the restaurant was given`,
    tr: `restorana verilmiş ${member} değerini gönderir`,
  },
  requirement: 'issued-credentials-sent',
  tags: ['smoke'],
  ...(isSecret && { needs: ['secrets'] }),
  credentials: [name],
  matches: (recording) =>
    eachBodyOf(...guarded)(recording).filter(([call]) => isText(memberOf(call, member))),
  expect(matching, recording) {
    const sent = String(memberOf(judgedCall(matching), member))
    const right = [String(credentialOf(recording.credentials, name)), ...handedOut(recording, member)]
    expectThat(
      right.includes(sent),
      { en: `${member} with the value that was issued`, tr: `verilen değeri taşıyan ${member}` },
      { en: 'another value', tr: 'başka bir değer' },
    )
  },
}))

const ownLogin = login.map(({ name, member }): Check => ({
  id: `hesapkurye/courier/client/own-${member}`,
  title: {
    en: `asks RestaurantInfos with the user’s own ${member}`,
    tr: `RestaurantInfos’u kullanıcının kendi ${member} değeriyle çağırır`,
  },
  requirement: 'issued-login-sent',
  ...(member === 'Password' && { needs: ['secrets'] }),
  credentials: [name],
  matches: eachBodyThat('getRestaurantInfos', (call) => {
    const value = memberOf(call, member)
    return member === 'ProjectID' ? value === 3 || value === 4 : isText(value)
  }),
  expect: (matching, { credentials }) =>
    expectThat(
      String(memberOf(judgedCall(matching), member)) === String(credentialOf(credentials, name)),
      { en: `the ${member} that was issued`, tr: `verilen ${member}` },
      { en: 'another value', tr: 'başka bir değer' },
    ),
}))

/** How a client of Hesap Kurye says who it is: in each body. */
export const courierClientCredentialChecks = defineClientChecks<CourierClientRequirement>([
  ...issued,
  ...ownLogin,
  {
    id: 'hesapkurye/courier/client/secrets-not-in-url',
    title: { en: 'keeps secrets out of the URL', tr: 'gizli bilgileri URL’ye yazmaz' },
    requirement: 'secrets-not-in-the-url',
    needs: ['secrets'],
    matches: eachCallOf(),
    expect: (matching, { credentials }) =>
      expectNoSecretsInUrl(judgedCall(matching), credentials, ['apiKey', 'apiSecret', 'password']),
  },
])

/** What RestaurantInfos gave: "to be used" from then on. */
function handedOut({ calls }: Recording, member: string): string[] {
  return calls
    .filter((call) => call.operation === 'getRestaurantInfos' && wasAccepted(call))
    .flatMap(({ response }) => objectsIn(response!.readableBody))
    .map((found) => found[member])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
