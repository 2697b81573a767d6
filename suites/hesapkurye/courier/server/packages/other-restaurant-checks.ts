import { isSuccess } from '../../../../../contracts/wire/status-class.js'
import { defineChecks, type Check } from '../../../../check.js'
import { expectThat, shownAnswer, shownBody } from '../../../../run/expect/expect.js'
import type { Exchange } from '../../../../run/http/exchange.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import type { Target } from '../../../../run/target/target.js'
import { objectsIn } from '../../json-values.js'
import type { CourierRequirement } from '../../requirement.js'
import { cancellation, packageKey, send } from '../../requests.js'

const otherPackageExists = 'package of another restaurant exists'

/** The members that name the package of another restaurant: by one's own RestaurantID, or by its own. */
const ways = [
  {
    name: 'under-own-id',
    en: 'under one’s own RestaurantID',
    tr: 'kendi RestaurantID değeriyle',
    members: ({ remoteOrderNumber }: OtherPackage) => ({ remoteOrderNumber }),
  },
  {
    name: 'under-its-id',
    en: 'under its RestaurantID',
    tr: 'onun RestaurantID değeriyle',
    members: ({ remoteOrderNumber, restaurantId }: OtherPackage) => ({
      remoteOrderNumber,
      RestaurantID: restaurantId,
    }),
  },
] as const

interface OtherPackage {
  remoteOrderNumber: string
  restaurantId: string
}

async function otherPackage(target: Target): Promise<OtherPackage> {
  const found = await target.state(otherPackageExists, {}, ['remoteOrderNumber', 'restaurantId'])
  const restaurantId = String(found.restaurantId)
  if (restaurantId !== target.credential('restaurantId'))
    return { remoteOrderNumber: String(found.remoteOrderNumber), restaurantId }
  throw new MissingPrerequisite({
    en: `the state "${otherPackageExists}" gave a package of the target’s own restaurant`,
    tr: `"${otherPackageExists}" durumu hedefin kendi restoranının bir paketini verdi`,
  })
}

/** The answer shows no package at all, whatever its status. */
function expectNoneShown({ response }: Exchange): void {
  expectThat(
    !objectsIn(response.body).some(({ StatusValue }) => Number(StatusValue) >= 1),
    { en: 'no package in the answer', tr: 'yanıtta paket olmaması' },
    shownBody(response.body),
  )
}

/** No status of a refusal is documented: whatever is no success refuses. */
function expectNoSuccess({ response }: Exchange): void {
  expectThat(
    !isSuccess(response.status),
    { en: 'no success', tr: 'başarı bildirmemesi' },
    shownAnswer(response),
  )
}

/** One's own valid credentials, on what belongs to somebody else. */
export const otherRestaurantChecks = defineChecks<CourierRequirement>(
  ways.flatMap(({ name, en, tr, members }) => [
    {
      id: `hesapkurye/courier/packages/of-another-restaurant-${name}` as const,
      title: {
        en: `gives no package of another restaurant ${en}`,
        tr: `başka restoranın paketini ${tr} vermez`,
      },
      requirement: 'other-restaurants-package-withheld' as const,
      state: otherPackageExists,
      run: (async (target) => {
        const other = await otherPackage(target)
        const body = { ...packageKey(target, other.remoteOrderNumber), ...members(other) }
        expectNoneShown(await send(target, 'getPackage', body))
      }) satisfies Check['run'],
    },
    {
      id: `hesapkurye/courier/cancel/of-another-restaurant-${name}` as const,
      title: {
        en: `refuses to cancel a package of another restaurant ${en}`,
        tr: `başka restoranın paketini ${tr} iptal etmeyi reddeder`,
      },
      requirement: 'other-restaurants-package-stands' as const,
      state: otherPackageExists,
      run: (async (target) => {
        const other = await otherPackage(target)
        const body = { ...cancellation(target, other.remoteOrderNumber), ...members(other) }
        expectNoSuccess(await send(target, 'cancelPackage', body))
      }) satisfies Check['run'],
    },
  ]),
)
