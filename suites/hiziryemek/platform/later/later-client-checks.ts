import type { ownClientRequirements } from '../../../../contracts/hiziryemek/revisions/later/client-requirements.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { eachCallOf, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import { credentialOf } from '../../../run/target/target-settings.js'

/** What only the later revision asks of a POS: it says whose data it is. */
export const laterClientChecks = defineClientChecks<keyof typeof ownClientRequirements>([
  {
    id: 'hiziryemek/platform/client/restaurant',
    title: { en: 'sends restaurantId with every call', tr: 'her çağrıyla restaurantId gönderir' },
    requirement: 'restaurant-sent',
    tags: ['smoke'],
    matches: eachOfARestaurant,
    expect(matching) {
      const restaurant = restaurantIn(judgedCall(matching))
      expectThat(
        isText(restaurant),
        { en: '"restaurantId", a text', tr: 'metin olarak "restaurantId"' },
        shownAs('restaurantId', restaurant),
      )
    },
  },
  {
    id: 'hiziryemek/platform/client/own-restaurant',
    title: {
      en: 'names the restaurant that it was given',
      tr: 'kendisine verilen restoranı belirtir',
    },
    requirement: 'own-restaurant-sent',
    credentials: ['restaurantId'],
    matches: (recording) =>
      eachOfARestaurant(recording).filter((matching) => isText(restaurantIn(judgedCall(matching)))),
    expect(matching, { credentials }) {
      const restaurant = restaurantIn(judgedCall(matching))
      const own = String(credentialOf(credentials, 'restaurantId'))
      expectThat(restaurant === own, shownAs('restaurantId', own), shownAs('restaurantId', restaurant))
    },
  },
])

/** What is no JSON breaks another requirement; an application is nobody's yet. */
function eachOfARestaurant(recording: Recording): MatchingCalls[] {
  return [...eachJsonOf('updateOrderStatus')(recording), ...eachCallOf('getRestaurantStatus')(recording)]
}

function restaurantIn(call: ObservedCall): unknown {
  if (call.operation === 'updateOrderStatus') return memberOf(call, 'restaurantId')
  return new URL(call.request.path, 'http://x').searchParams.get('restaurantId') ?? undefined
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
