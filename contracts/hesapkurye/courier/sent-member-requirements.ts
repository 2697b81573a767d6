import type { Requirement } from '../../requirements/requirement.js'
import { defineRequirements } from '../../requirements/define-requirements.js'

const ground = { document: 'dis-kaynak-pos-api-dokumantasyonu.txt' }

interface SentMember {
  operation: string
  schema: string
  members: readonly string[]
  /** Only a sample shows them. */
  isExample?: true
  quote: string
}

/**
 * Which members a call must have, and the words that say so. SavePackage's table has no column for it: of the
 * order itself only what the page says must be sent ("gönderilmelidir") stands here. `schema` has the members.
 */
export const sentMembers = {
  'members-of-checkCredential': {
    operation: 'checkCredential',
    schema: 'Credentials',
    members: ['ApiKey', 'ApiSecret', 'RestaurantID'],
    quote:
      'Bu API restorandan aldığınız ApiKey, ApiSecret ve RestaurantID bilgilerinin doğruluğunu kontrol etmek için kullanılır.',
  },
  'members-of-getPaymentMethods': {
    operation: 'getPaymentMethods',
    schema: 'PaymentMethodsRequest',
    members: ['ApiKey', 'ApiSecret'],
    quote: 'Bu endpoint, ApiKey ve ApiSecret bilgileri ile veritabanından ödeme yöntemi bilgilerini alır.',
  },
  'members-of-getPackage': {
    operation: 'getPackage',
    schema: 'PackageRequest',
    members: ['ApiKey', 'ApiSecret', 'remoteOrderNumber', 'RestaurantID'],
    quote:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber ve RestaurantID bilgileri ile veritabanından paket bilgilerini alır.',
  },
  'members-of-cancelPackage': {
    operation: 'cancelPackage',
    schema: 'Cancellation',
    members: ['ApiKey', 'ApiSecret', 'remoteOrderNumber', 'RestaurantID', 'Reason'],
    quote:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber, RestaurantID ve Reason parametreleri ile gönderilen paketi iptal eder.',
  },
  'members-of-getRestaurantInfos': {
    operation: 'getRestaurantInfos',
    schema: 'UserLogin',
    members: ['UserName', 'Password'],
    quote:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
  },
  // No sentence says that a package carries them; the sample does.
  'package-carries-credentials': {
    operation: 'savePackage',
    schema: 'OutsourceOrder',
    members: ['ApiKey', 'ApiSecret', 'RestaurantID'],
    isExample: true,
    quote:
      '"ApiKey":"JvaXPFXAQEqf7X5XegRxLw==",\n"ApiSecret":"92utiyfmPeXDSjHv8RiJ6w==",\n"RestaurantID": "ifLpIWj5WiOmp1Gm1H+uqQ==",',
  },
  'package-names-its-payment-method': {
    operation: 'savePackage',
    schema: 'OutsourceOrder',
    members: ['PaymentMethodId', 'PaymentMethod'],
    quote: 'Paketinizi kaydederken buradan aldığınız PaymentMethod ve PaymentName bilgisini göndermelisiniz.',
  },
  'package-says-if-for-later': {
    operation: 'savePackage',
    schema: 'OutsourceOrder',
    members: ['IsFutureOrder'],
    quote: 'Sipariş ileri tarihli bir sipariş ise "true", değilse "false" gönderilmelidir.',
  },
  'package-says-if-fetched': {
    operation: 'savePackage',
    schema: 'OutsourceOrder',
    members: ['IsPickUpOrder'],
    quote: 'Gel al siparişi ise "true", değilse "false" gönderilmelidir.',
  },
} as const satisfies Record<string, SentMember>

export type SentMembers = keyof typeof sentMembers

const listed = Object.fromEntries(
  Object.entries<SentMember>(sentMembers).map(([name, sent]) => [name, requirementOf(sent)]),
) as Record<SentMembers, Requirement>

function requirementOf({ operation, schema, members, isExample, quote }: SentMember): Requirement {
  return {
    kind: isExample ? 'sent-as-example' : 'sent-as-table-says',
    members: members.map((member) => `${schema}.${member}`),
    operation,
    text: {
      en: `Every ${operation} call has ${listOf('and', members)}.`,
      tr: `Her ${operation} çağrısında ${listOf('ve', members)} bulunur.`,
    },
    ...(isExample ? { basis: 'shown', level: 'should' } : { basis: 'stated' }),
    document: ground.document,
    quote,
  }
}

/** Which members the client's bodies have, and how they are written. */
export const sentMemberRequirements = defineRequirements(ground, {
  ...listed,
  'package-has-an-order-number': {
    kind: 'sent-identity',
    members: ['OutsourceOrder.RemoteOrderNumber'],
    operation: 'savePackage',
    en: 'Every package has its RemoteOrderNumber, by which it is asked for and cancelled.',
    tr: 'Her pakette RemoteOrderNumber bulunur; paket bununla sorgulanır ve iptal edilir.',
    assumed: 'should',
  },
  'project-named': {
    kind: 'sent-as-example',
    members: ['UserLogin.ProjectID'],
    operation: 'getRestaurantInfos',
    en: 'RestaurantInfos is asked with a ProjectID, as in the sample.',
    tr: 'RestaurantInfos, örnekteki gibi ProjectID ile çağrılır.',
    assumed: 'should',
  },
  'members-in-documented-letter-case': {
    kind: 'sent-as-table-says',
    en: 'Members are named in the documented letter case: RemoteOrderNumber in SavePackage, remoteOrderNumber in GetPackage and Cancel, productName in a product.',
    tr: 'Alan adları belgedeki büyük-küçük harfle yazılır: SavePackage’ta RemoteOrderNumber, GetPackage ve Cancel’da remoteOrderNumber, üründe productName.',
    stated: 'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber ve RestaurantID bilgileri ile',
  },
  'no-null-members': {
    kind: 'sent-form',
    en: 'A member without a value is left out rather than sent as null.',
    tr: 'Değeri olmayan alan null olarak gönderilmez, hiç gönderilmez.',
    assumed: 'should',
  },
})

/** `A, B and C`. Not by `Intl.ListFormat`, which takes as long to load as a whole contract. */
function listOf(and: 'and' | 've', members: readonly string[]): string {
  const [last = '', ...others] = [...members].reverse()
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${and} ${last}`
}
