import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { eachCall } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/kuzeypos/courier/client-requirements.js'

/** Where KuzeyPOS calls, and how: the page names the endpoint and no method. */
export const courierClientCallChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'kuzeypos/courier/client/documented-calls-only',
    title: {
      en: 'calls the courier company’s endpoint and no other path',
      tr: 'kurye firmasının endpoint’ini çağırır, başka bir yol çağırmaz',
    },
    requirement: 'documented-calls-only',
    tags: ['smoke'],
    needs: ['strangers'],
    matches: eachCall,
    expect: (matching) =>
      expectThat(isAtEndpoint(judgedCall(matching)), endpoint, said(judgedCall(matching))),
  },
  {
    id: 'kuzeypos/courier/client/posted',
    title: { en: 'sends its orders with POST', tr: 'siparişlerini POST ile gönderir' },
    requirement: 'orders-are-posted',
    needs: ['strangers'],
    matches: ({ calls }) =>
      calls
        .filter((call) => isAtEndpoint(call) && call.request.carried.length > 0)
        .map((call) => [call] as const),
    expect: (matching) =>
      expectThat(judgedCall(matching).request.method === 'POST', both('POST'), said(judgedCall(matching))),
  },
])

const endpoint = { en: 'the endpoint itself: /', tr: 'endpoint’in kendisi: /' }

/** The base URL itself, which is called with a slash. */
function isAtEndpoint({ request }: ObservedCall): boolean {
  const [path = ''] = request.path.split('?')
  return (path || '/') === '/'
}

function said({ request }: ObservedCall) {
  return both(`${request.method} ${request.path}`)
}
