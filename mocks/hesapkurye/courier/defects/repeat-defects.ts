import { setTimeout } from 'node:timers/promises'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { searching } from './careless-search.js'
import { courierErrors } from '../errors.js'
import type { CourierState } from '../state.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { at, type CourierDefect } from './kinds-of-defects.js'
import type { Package } from '../packages/package-store.js'

/** Numbers that are being saved right now. */
const inFlight = new Set<string>()
/** Long enough for parallel requests to meet. */
const savingMs = 30

const taken: Answer = { status: 200, body: { message: 'Paket kaydedildi.' } }

/** Violations of what becomes of an order number that was saved already, by requirement. */
export const repeatDefects: Record<string, CourierDefect> = {
  'repeat-saves-nothing-new': at('savePackage', (call, proceed, state) => {
    const { OrderNote, AddressDetail } = membersOf(call)
    const saved = savedBefore(call, state)
    if (saved) Object.assign(saved.order, { OrderNote, AddressDetail })
    return proceed(call)
  }),
  'repeat-is-refused': answeringRetries(taken),
  'repeat-is-replayed': answeringRetries(courierErrors.repeatedNumber),
  'parallel-repeats-save-one': at('savePackage', async (call, proceed) => {
    const number = membersOf(call)['RemoteOrderNumber']
    if (typeof number !== 'string') return proceed(call)
    if (inFlight.has(number)) return courierErrors.brokenServer
    inFlight.add(number)
    await setTimeout(savingMs)
    inFlight.delete(number)
    return proceed(call)
  }),
  // Each of them finds the number free.
  'parallel-repeats-save-one/all-taken': at('savePackage', async (call, proceed) => {
    const number = membersOf(call)['RemoteOrderNumber']
    if (typeof number !== 'string') return proceed(call)
    if (inFlight.has(number)) return taken
    inFlight.add(number)
    await setTimeout(savingMs)
    inFlight.delete(number)
    return proceed(call)
  }),
  'order-numbers-are-case-sensitive': searching(
    ['savePackage', 'getPackage', 'cancelPackage'],
    (asked, saved) => saved.find((number) => number.toLowerCase() === asked.toLowerCase()),
  ),
}

/** Answers a retry, the same note under the same number, in this way; other contents are treated soundly. */
function answeringRetries(answer: Answer): CourierDefect {
  return at('savePackage', (call, proceed, state) => {
    const saved = savedBefore(call, state)
    return saved && saved.order.OrderNote === membersOf(call)['OrderNote'] ? answer : proceed(call)
  })
}

function savedBefore(call: Call, { packages, restaurant }: CourierState): Package | undefined {
  return packages.find(restaurant.restaurantId, String(membersOf(call)['RemoteOrderNumber']))
}
