import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyOf, eachSequence } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/muditakurye/courier/client-requirements.js'

/** Where a client of MuditaKurye says that an order goes, beside the address. */
export const courierClientCoordinateChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'muditakurye/courier/client/coordinates',
    title: {
      en: 'sends coordinates that are a place on earth, both or neither',
      tr: 'koordinatları dünyadaki bir yer olarak, ikisini birlikte gönderir',
    },
    requirement: 'coordinates-on-earth',
    matches: (recording) =>
      eachBodyOf('createOrder')(recording).filter(
        ([call]) =>
          typeof memberOf(call, 'deliveryLatitude') === 'number' ||
          typeof memberOf(call, 'deliveryLongitude') === 'number',
      ),
    expect(matching) {
      const [latitude, longitude] = ['deliveryLatitude', 'deliveryLongitude'].map((name) =>
        memberOf(judgedCall(matching), name),
      )
      expectThat(
        Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180,
        {
          en: 'a latitude within ±90 and a longitude within ±180',
          tr: '±90 içinde enlem ve ±180 içinde boylam',
        },
        both(`${JSON.stringify(latitude)}, ${JSON.stringify(longitude)}`),
      )
    },
  },
  {
    id: 'muditakurye/courier/client/known-coordinates',
    title: {
      en: 'sends the coordinates of an address that it sent with coordinates before',
      tr: 'daha önce koordinatlarıyla gönderdiği adresin koordinatlarını yine gönderir',
    },
    requirement: 'coordinates-sent-where-known',
    matches: (recording) =>
      eachSequence(
        'createOrder',
        addressOf,
      )(recording).filter((calls) => calls.slice(0, -1).some(hasCoordinates)),
    expect: (matching) =>
      expectThat(hasCoordinates(judgedCall(matching)), both('deliveryLatitude, deliveryLongitude'), {
        en: 'the address alone',
        tr: 'yalnızca adres',
      }),
  },
])

function addressOf(call: ObservedCall): string | undefined {
  const address = memberOf(call, 'deliveryAddress')
  return typeof address === 'string' && address !== '' ? address : undefined
}

function hasCoordinates(call: ObservedCall): boolean {
  return ['deliveryLatitude', 'deliveryLongitude'].every((name) => (memberOf(call, name) ?? null) !== null)
}
