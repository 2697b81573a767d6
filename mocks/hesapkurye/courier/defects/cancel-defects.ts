import type { Call } from '../../../call/call.js'
import { searching, searchingEverywhere } from './careless-search.js'
import { courierErrors } from '../errors.js'
import { objectIn } from '../../../defects/json-bodies.js'
import { at, corrupting, namedPackage, refusing, rewriting, type CourierDefect } from './kinds-of-defects.js'
import type { Package } from '../packages/package-store.js'

/** Violations of what Cancel does, by requirement. */
export const cancelDefects: Record<string, CourierDefect> = {
  'cancel-succeeds': refusingPackages(({ order }) => order.IsFutureOrder),
  'cancel-message': corrupting('cancelPackage', 200, (answer) => ({
    ...answer,
    body: { message: 'Paket iptal edildi' },
  })),
  'cancel-changes-the-status': at('cancelPackage', async (call, proceed, state) => {
    const named = namedPackage(call, state)
    const isNew = named?.status === 'Sipariş oluşturuldu'
    const answer = await proceed(call)
    if (named && isNew) named.status = 'Sipariş oluşturuldu'
    return answer
  }),
  'only-the-named-package-cancelled': searching(['cancelPackage'], (asked, saved) =>
    saved.findLast((number) => number.startsWith(asked)),
  ),
  'other-restaurants-package-stands': searchingEverywhere('cancelPackage'),
  'turkish-reason-taken': refusing('cancelPackage', ({ Reason }) => /[^ -~]/.test(String(Reason))),
  'assigned-package-can-be-cancelled': refusingPackages(
    ({ status, courierName }) => courierName !== undefined && status !== 'Sipariş teslim edildi',
  ),
  'delivered-package-stays-delivered': at('cancelPackage', (call, proceed, state) => {
    const named = namedPackage(call, state)
    if (named?.status === 'Sipariş teslim edildi') named.status = 'Sipariş teslimata çıktı'
    return proceed(call)
  }),
  // The second request takes the first back.
  'cancelled-package-stays-cancelled': at('cancelPackage', (call, proceed, state) => {
    const named = namedPackage(call, state)
    if (named?.status !== 'Sipariş iptal edildi') return proceed(call)
    named.status = 'Sipariş oluşturuldu'
    return cancelled
  }),
  'cancelling-an-unknown-number-refused': corrupting('cancelPackage', 404, () => cancelled),
  'cancelling-needs-an-order-number': corrupting('cancelPackage', 400, (answer, call) =>
    lacks(call, 'remoteOrderNumber') ? cancelled : answer,
  ),
  'cancelling-needs-a-reason': rewriting('cancelPackage', (body) => ({ Reason: '', ...body })),
  'cancelling-without-outsource-id': refusing(
    'cancelPackage',
    ({ OutSourceID }) => OutSourceID === undefined,
  ),
  'cancelling-with-a-capital-r': refusing(
    'cancelPackage',
    ({ RemoteOrderNumber }) => RemoteOrderNumber !== undefined,
  ),
}

const cancelled = { status: 200, body: { message: 'Paket iptal edildi.' } }

function refusingPackages(isRefused: (package_: Package) => boolean): CourierDefect {
  return at('cancelPackage', (call, proceed, state) => {
    const named = namedPackage(call, state)
    return named && isRefused(named) ? courierErrors.delivered : proceed(call)
  })
}

function lacks(call: Call, name: string): boolean {
  const body = objectIn(call)
  return body !== undefined && body[name] === undefined
}
