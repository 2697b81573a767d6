import { setTimeout } from 'node:timers/promises'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { searching } from './careless-search.js'
import { courierErrors } from '../errors.js'
import type { Call } from '../../../call/call.js'
import { isNoJson, membersOf } from '../../../defects/json-bodies.js'
import { remembered } from '../../../defects/remembered.js'
import { takingTheSecondTime, withoutNumber } from '../../../defects/repeated-requests.js'
import { at, namedPackage, productsOf, refusing, showing, type CourierDefect } from './kinds-of-defects.js'
import type { Package } from '../packages/package-store.js'

const operations = operationsOf(contract, 'hesapkurye/courier').map(({ id }) => id)
const questionNames = ['ApiKey', 'ApiSecret', 'RestaurantID', 'remoteOrderNumber', 'RemoteOrderNumber']
/** Long enough for requests at once to meet. */
const meetingMs = 15
const lastAsked = remembered(() => new Map<string, Call>())
const cancelled = new WeakSet<Package>()

/** Further violations, each of which shows on one kind of package or one operation only. */
export const narrowDefects: Record<string, CourierDefect> = {
  'package-saved/none': refusing('savePackage', () => true),
  'saved-package-can-be-read/without-spaces': at('getPackage', (call, proceed) =>
    String(membersOf(call)['remoteOrderNumber']).includes(' ')
      ? proceed(call)
      : courierErrors.packageNotFound,
  ),
  'package-types-taken/of-meals': refusing(
    'savePackage',
    ({ PackageType }) => PackageType === 'Diğer' || String(PackageType).endsWith(' Yemek'),
  ),
  'outsource-ids-taken/own-alone': refusing(
    'savePackage',
    ({ OutSourceID }) => typeof OutSourceID === 'number' && OutSourceID > 5 && OutSourceID < 40,
  ),
  'product-options-taken/in-ascii': refusing('savePackage', (body) =>
    productsOf(body).some(({ productOptions }) => /[^ -~]/.test(String(productOptions))),
  ),
  'any-string-kept/without-combining-marks': showingNotes((note) => note.replace(/\p{M}/gu, '')),
  'any-string-kept/in-one-line': showingNotes((note) => note.replace(/\s+/g, ' ')),
  'any-string-kept/escaped': showingNotes((note) => note.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  // The second package stands in the place of the first.
  'repeat-saves-nothing-new/same-contents': at('savePackage', (call, proceed, state) => {
    const saved = namedPackage(call, state)
    if (saved && saved.order.OrderNote === membersOf(call)['OrderNote']) saved.packageId += 1000
    return proceed(call)
  }),
  'asked-package-given/by-its-end': searching(['getPackage'], (asked, saved) =>
    saved.findLast((number) => number.endsWith(asked)),
  ),
  'asked-package-given/by-64-characters': searching(
    ['savePackage', 'getPackage', 'cancelPackage'],
    (asked, saved) => saved.find((number) => number.slice(0, 64) === asked.slice(0, 64)),
  ),
  // What is asked for stands in one place for all who ask at the same time.
  'asked-package-given/of-the-last-at-once': at('getPackage', async (call, proceed, state) => {
    const group = withoutNumber(membersOf(call)['remoteOrderNumber'])
    lastAsked(state).set(group, call)
    await setTimeout(meetingMs)
    return proceed(lastAsked(state).get(group) ?? call)
  }),
  'package-saved/costs-something': refusing('savePackage', ({ PackagePrice }) => PackagePrice === 0),
  'value-of-PackagePrice/none-for-zero': showing(({ PackagePrice }) =>
    PackagePrice === 0 ? { PackagePrice: null } : {},
  ),
  'value-of-Address/cut-at-255': showing(({ Address }) => ({ Address: Address?.slice(0, 255) })),
  'value-of-CustomerName/cut-at-255': showing(({ CustomerName }) => ({
    CustomerName: CustomerName?.slice(0, 255),
  })),
  'value-of-OrderNote/cut-at-255': showing(({ OrderNote }) => ({ OrderNote: OrderNote?.slice(0, 255) })),
  'unknown-order-number-refused/taken-the-second-time': at(
    'getPackage',
    takingTheSecondTime(({ status }) => status === 404, { status: 200, body: {} }),
  ),
  'bad-input-is-not-a-server-error/empty-body-cut': (call, proceed) =>
    call.method === 'POST' && call.rawBody.length === 0
      ? { ...courierErrors.notAnObject, wire: 'truncate' }
      : proceed(call),
  'only-the-named-package-cancelled/by-its-end': searching(['cancelPackage'], (asked, saved) =>
    saved.findLast((number) => number.endsWith(asked)),
  ),
  'cancel-succeeds/just-saved': at('cancelPackage', (call, proceed, state) =>
    namedPackage(call, state)?.status === 'Sipariş oluşturuldu' ? courierErrors.delivered : proceed(call),
  ),
  'cancel-changes-the-status/deletes': async (call, proceed, state) => {
    const named = namedPackage(call, state)
    if (named && cancelled.has(named)) return courierErrors.packageNotFound
    const answer = await proceed(call)
    if (named?.status === 'Sipariş iptal edildi' && answer.body && isCancellation(answer.body))
      cancelled.add(named)
    return answer
  },
  ...Object.fromEntries(
    operations.map((operation) => [
      `every-request-answered/${operation}`,
      at(operation, () => ({ status: 0, wire: 'reset' })),
    ]),
  ),
  'bad-input-is-not-a-server-error/cut-short': (call, proceed) =>
    call.method === 'POST' && isNoJson(call) ? courierErrors.brokenServer : proceed(call),
  'unknown-fields-tolerated/in-a-question': refusing('getPackage', (body) =>
    Object.keys(body).some((name) => !questionNames.includes(name)),
  ),
  'success-is-200/elsewhere': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 200 ? { ...answer, status: 202 } : answer
  },
  'secrets-not-repeated/elsewhere': async (call, proceed) => {
    const { ApiSecret } = membersOf(call)
    const answer = await proceed(call)
    if (answer.status !== 200 || ApiSecret === undefined) return answer
    const withSecret = (body: unknown) => ({ ...(body as object), ApiSecret })
    const { body } = answer
    return { ...answer, body: Array.isArray(body) ? body.map(withSecret) : withSecret(body) }
  },
  ...ofLaterProducts('presence-of', 'productName', (name) => [name]),
  ...ofLaterProducts('presence-of', 'unitPrice', String),
  ...ofLaterProducts('presence-of', 'quantity', String),
  ...ofLaterProducts('presence-of', 'totalAmount', String),
  ...ofLaterProducts('value-of', 'productName', (name) => String(name).split(' ')[0]),
  ...ofLaterProducts('value-of', 'unitPrice', (price) => Math.floor(Number(price))),
  ...ofLaterProducts('value-of', 'totalAmount', (amount) => Math.floor(Number(amount))),
}

function showingNotes(rewrite: (note: string) => string): CourierDefect {
  return showing(({ OrderNote }) => ({ OrderNote: OrderNote && rewrite(OrderNote) }))
}

/** Shows the first product soundly, and those behind it with one member spoilt. */
function ofLaterProducts(
  violated: 'presence-of' | 'value-of',
  member: 'productName' | 'unitPrice' | 'quantity' | 'totalAmount',
  corrupt: (value: unknown) => unknown,
): Record<string, CourierDefect> {
  return {
    [`${violated}-Products.${member}/of-later-ones`]: showing(({ Products }) => ({
      Products: Products?.map((product, index) =>
        index === 0 ? product : { ...product, [member]: corrupt(product[member]) },
      ),
    })),
  }
}

function isCancellation(body: unknown): boolean {
  return (body as { message?: unknown }).message === 'Paket iptal edildi.'
}
