import type { Answer } from '../../../call/answer.js'
import { searching, searchingEverywhere } from './careless-search.js'
import { membersOf, objectIn } from '../../../defects/json-bodies.js'
import { at, corrupting, isAt, refusing, showing, type CourierDefect } from './kinds-of-defects.js'

const lastSaved = searching(['getPackage'], (asked, saved) =>
  saved.includes(asked) ? undefined : saved.at(-1),
)

/** Violations of what GetPackage answers, its plain members and statuses apart, by requirement. */
export const packageDefects: Record<string, CourierDefect> = {
  'asked-package-given': searching(['getPackage'], (asked, saved) =>
    saved.findLast((number) => number.startsWith(asked)),
  ),
  'asked-package-given/the-last-one-where-none-is-found': (call, proceed, state) => {
    const { packages, restaurant } = state
    const { remoteOrderNumber, RemoteOrderNumber } = membersOf(call)
    const asked = String(remoteOrderNumber ?? RemoteOrderNumber)
    const isFound = isAt(call, 'getPackage') && packages.find(restaurant.restaurantId, asked)
    return isFound ? proceed(call) : lastSaved(call, proceed, state)
  },
  'other-restaurants-package-withheld': searchingEverywhere('getPackage'),
  'answer-names-order-number': showing(({ RemoteOrderNumber }) => ({
    RemoteOrderNumber: undefined,
    remoteOrderNumber: RemoteOrderNumber,
  })),
  'package-restaurant-id': showing(() => ({ RestaurantID: null })),
  'first-payment-name-kept': showing(() => ({ PaymentMethodString: 'Diğer' })),
  'first-payment-id-kept': showing(({ PaymentMethod }) => ({
    PaymentMethod: typeof PaymentMethod === 'number' ? PaymentMethod + 100 : `10${PaymentMethod}`,
  })),
  'dates-of-the-package-in-iso-form': showing(({ CreateDate, TargetDate }) => ({
    CreateDate: dotted(CreateDate),
    TargetDate: dotted(TargetDate),
  })),
  'courier-named-once-assigned': showing(() => ({ CourierName: '' })),
  'last-payments-of-a-delivered-package': showing(() => ({ LastPackagePayments: null })),
  'last-payments-have-their-members': showing(({ LastPackagePayments }) => ({
    LastPackagePayments: LastPackagePayments?.map(({ Price, ...rest }) => ({ ...rest, Amount: Price })),
  })),
  'delivered-package-has-a-payment': showing(() => ({ LastPackagePayments: [] })),
  'unknown-order-number-refused': corrupting('getPackage', 404, emptySuccess),
  'asking-needs-an-order-number': corrupting('getPackage', 400, (answer, call) =>
    lacksNumber(objectIn(call)) ? emptySuccess() : answer,
  ),
  'asking-changes-nothing': at('getPackage', async (call, proceed, { packages, restaurant }) => {
    const answer = await proceed(call)
    const asked = packages.find(restaurant.restaurantId, String(membersOf(call)['remoteOrderNumber']))
    if (asked?.status === 'Sipariş oluşturuldu') asked.status = 'Sipariş hazırlanıyor'
    return answer
  }),
  'asking-with-a-capital-r': refusing(
    'getPackage',
    ({ RemoteOrderNumber }) => RemoteOrderNumber !== undefined,
  ),
}

function emptySuccess(): Answer {
  return { status: 200, body: null }
}

function lacksNumber(body: Readonly<Record<string, unknown>> | undefined): boolean {
  return body !== undefined && body['remoteOrderNumber'] === undefined
}

function dotted(date: string | null | undefined): string | null | undefined {
  return date?.replace(/^(\d{4})-(\d\d)-(\d\d)T/, '$3.$2.$1 ')
}
