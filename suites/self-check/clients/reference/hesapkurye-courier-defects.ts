import { sentMembers } from '../../../../contracts/hesapkurye/courier/sent-member-requirements.js'
import { sentTypes, type SentField } from '../../../../contracts/hesapkurye/courier/sent-type-requirements.js'
import { freshOrderNumber } from './hesapkurye-packages.js'
import {
  inLatin1,
  withBody,
  withMembers,
  withoutMember,
  type ClientDefect,
  type ClientVariant,
  withMark,
  withTextTwice,
} from './reference-client.js'
import { withMemberAt } from './with-member-at.js'

/** By operationId. */
const paths: Record<string, string> = {
  checkCredential: '/OutSource/check-credential',
  savePackage: '/OutSource/SavePackage',
  getPaymentMethods: '/OutSource/GetPaymentMethods',
  getPackage: '/OutSource/GetPackage',
  cancelPackage: '/OutSource/Cancel',
  getRestaurantInfos: '/OutSource/RestaurantInfos',
}

/** How a POS looks that breaks what Hesap Kurye demands. */
export const hesapkuryeCourierDefects: Record<string, ClientDefect> = {
  ...typeDefects(),
  ...missingMemberDefects(),
  'type-of-Products/texts': withMembers({ Products: ['2 x Ayran'] }),
  'type-of-Products.productOptions/list': withMemberAt('Products.productOptions', () => ['Bir buçuk']),
  'type-of-PrepareTime/fraction': withMembers({ PrepareTime: 12.5 }),
  'type-of-IsPickUpOrder/other-word': withMembers({ IsPickUpOrder: 'Evet' }),

  'documented-calls-only': { alter: (call) => ({ ...call, path: call.path.toLowerCase() }) },
  'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
  'requests-are-json': {
    alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
  },
  'requests-are-utf-8': { alter: (call) => ({ ...call, body: inLatin1(JSON.stringify(call.body)) }) },
  'requests-without-byte-order-mark': withMark,
  'texts-encoded-once': withTextTwice,
  'requests-are-labelled-as-json': {
    alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
  },
  // The magic number for which the mock always refuses.
  'refused-calls-not-repeated': {
    ...withMembers({ RemoteOrderNumber: 'hk_magic_400' }),
    repeatsRefused: true,
  },
  'refused-calls-not-repeated/polls-without-a-key': {
    ...at('getPackage', withMembers({ ApiKey: 'hk_magic_401' })),
    repeatsRefused: true,
  },

  'issued-credentials-sent': withMembers({ ApiKey: 'another' }),
  'issued-credentials-sent/secret': at('getPackage', withMembers({ ApiSecret: 'another' })),
  'issued-credentials-sent/restaurant': at('cancelPackage', withMembers({ RestaurantID: 'another' })),
  'issued-login-sent': withMembers({ UserName: 'somebody' }),
  'issued-login-sent/password': withMembers({ Password: 'another' }),
  'issued-login-sent/project': withMembers({ ProjectID: 4 }),
  'secrets-not-in-the-url': {
    alter: (call) => ({ ...call, path: `${call.path}?ApiSecret=hk_test_secret` }),
  },

  'members-of-checkCredential': at('checkCredential', {
    alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
  }),
  'members-of-getPaymentMethods/empty': at('getPaymentMethods', withMembers({ ApiKey: '' })),
  'members-of-cancelPackage/null': at('cancelPackage', withMembers({ Reason: null })),
  'package-carries-credentials/in-headers': at('savePackage', {
    alter: (call) => {
      const { ApiKey, ApiSecret, ...body } = call.body as Record<string, string>
      return { ...call, body, headers: { ...call.headers, ApiKey: ApiKey!, ApiSecret: ApiSecret! } }
    },
  }),
  'package-has-an-order-number': withoutMember('RemoteOrderNumber'),
  'project-named': withoutMember('ProjectID'),
  'members-in-documented-letter-case': renamed('remoteOrderNumber', 'RemoteOrderNumber'),
  'members-in-documented-letter-case/of-a-package': renamed('RemoteOrderNumber', 'remoteOrderNumber'),
  'members-in-documented-letter-case/of-an-optional-one': renamed('PackageType', 'packageType'),
  'members-in-documented-letter-case/of-credentials': renamed('ApiKey', 'apiKey'),
  'members-in-documented-letter-case/of-the-outsource-id': renamed('OutSourceID', 'OutsourceID'),
  'members-in-documented-letter-case/of-products': withMemberAt('Products', (products) =>
    (products as object[]).map((product) =>
      Object.fromEntries(
        Object.entries(product).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
      ),
    ),
  ),
  'no-null-members': withMembers({ OrderNote: null }),
  'no-null-members/in-a-product': withMemberAt('Products.productNote', () => null),

  'package-type-known': withMembers({ PackageType: 'Yemek Teslimatı' }),
  'package-type-known/letter-case': withMembers({ PackageType: 'getir yemek' }),
  'outsource-id-not-below-the-list': withMembers({ OutSourceID: 1 }),
  'own-outsource-id-sent': withMembers({ OutSourceID: 17 }),
  'payment-method-from-the-list': withMembers({ PaymentMethodId: 99 }),
  'payment-method-from-the-list/of-another-entry': withMembers({ PaymentMethodId: 1 }),
  'payment-method-from-the-list/other-name': withMembers({ PaymentMethod: 'Nakit' }),
  'coordinates-in-decimal-degrees': withMembers({ Latitude: '39,9208' }),
  'coordinates-in-decimal-degrees/minutes': withMembers({ Longitude: '32°51′15″E' }),
  'coordinates-on-earth': withMembers({ Latitude: '399.208' }),
  'coordinates-on-earth/longitude': withMembers({ Longitude: '328.541' }),
  'dates-in-a-shown-form': withMembers({ CreateDate: '25.10.2024 11:55' }),
  'dates-in-a-shown-form/zone': withMembers({ TargetDate: '2031-10-25T11:55:00.000Z' }),
  'dates-in-a-shown-form/no-such-day': withMembers({ CreateDate: '2024-02-30 11:55' }),
  'dates-in-the-form-of-the-own-sample': withMemberAt('CreateDate', inFormOfTheAnswer),
  'dates-in-the-form-of-the-own-sample/delivery': withMemberAt('TargetDate', inFormOfTheAnswer),
  'delivery-not-before-the-order': withMembers({ TargetDate: '2024-10-25 11:55' }),
  'flags-are-json-booleans': withMemberAt('IsFutureOrder', String),
  'flags-are-json-booleans/fetched': withMemberAt('IsPickUpOrder', String),
  'project-known': withMembers({ ProjectID: 5 }),

  'order-number-unique': withMembers({ RemoteOrderNumber: '987654321', remoteOrderNumber: '987654321' }),
  'order-number-unique/of-one-customer': withMembers({
    RemoteOrderNumber: '987654321',
    remoteOrderNumber: '987654321',
    CustomerName: 'Şule Çağrı Öztürk',
    Address: 'İğde Sk. No: 7, Çankaya, Ankara',
  }),
  'order-number-kept-on-retry': {
    retry: (call) => ({ ...call, body: { ...call.body, RemoteOrderNumber: freshOrderNumber() } }),
    scenario: 'lost-answer',
  },
  'saved-package-sent-once': { copies: 2 },
  'finished-package-not-cancelled': { goesOnWhenRefused: true },
  'payment-methods-fetched': { leavesOut: paths['getPaymentMethods']! },
  'saved-before-it-is-asked-for': { asksFirst: true },
  'known-packages-only': at('getPackage', withMembers({ remoteOrderNumber: '123456789' })),
}

/** A manner that shows in the calls of one operation alone. */
function at(operation: string, { alter = (call) => call }: Partial<ClientVariant>): Partial<ClientVariant> {
  return { alter: (call) => (call.path === paths[operation] ? alter(call) : call) }
}

/** For each member a client that sends it in another type. */
function typeDefects(): Record<string, ClientDefect> {
  return Object.fromEntries(
    (Object.keys(sentTypes) as SentField[]).map((path) => [
      `type-of-${path}`,
      withMemberAt(path, (value) => wrongValue(path, value)),
    ]),
  )
}

function wrongValue(path: SentField, value: unknown): unknown {
  if (sentTypes[path] === 'bool') return 1
  return typeof value === 'string' ? Number(value) || 7 : String(value)
}

/** For each member that a call must have a client that leaves it out. */
function missingMemberDefects(): Record<string, ClientDefect> {
  return Object.fromEntries(
    Object.entries(sentMembers).flatMap(([requirement, { operation, members }]) =>
      members.map((member) => [`${requirement}/${member}`, at(operation, withoutMember(member))]),
    ),
  )
}

/** As GetPackage's sample writes a date: 2024-10-05T10:00:00. */
function inFormOfTheAnswer(date: unknown): string {
  return `${String(date)}:00`.replace(' ', 'T')
}

function renamed(from: string, to: string): Partial<ClientVariant> {
  return withBody(({ [from]: value, ...others }) => ({
    ...others,
    ...(value !== undefined && { [to]: value }),
  }))
}
