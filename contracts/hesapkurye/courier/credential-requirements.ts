import type { Bilingual } from '../../text/bilingual.js'
import type { Requirement } from '../../requirements/requirement.js'

const page = 'dis-kaynak-pos-api-dokumantasyonu.txt'

interface Guard {
  operation: string
  fields: readonly string[]
  /** The sentence that makes the operation depend on these fields; without it the dependence is assumed. */
  quote?: string
  /** The operation is there to tell whether they are right; elsewhere the page does not say that wrong ones are refused. */
  tells?: true
  /** What a request with a wrong or missing credential must not get: the page's error answers are lost. */
  denied: Bilingual
}

const package_: Bilingual = { en: 'gets no package', tr: 'paket bilgisi almaz' }
const secrets: Bilingual = { en: 'gets neither ApiKey nor ApiSecret', tr: 'ApiKey ve ApiSecret almaz' }

/** Which members of which body are credentials, and what they guard. */
export const guards = [
  {
    operation: 'checkCredential',
    fields: ['ApiKey', 'ApiSecret', 'RestaurantID'],
    quote:
      'Bu API restorandan aldığınız ApiKey, ApiSecret ve RestaurantID bilgilerinin doğruluğunu kontrol etmek için kullanılır.',
    tells: true,
    denied: {
      en: 'is not answered like right credentials: status or body differs',
      tr: 'doğru bilgilerle aynı yanıtı almaz: durum kodu veya gövde farklıdır',
    },
  },
  {
    operation: 'getPaymentMethods',
    fields: ['ApiKey', 'ApiSecret'],
    quote: 'Bu endpoint, ApiKey ve ApiSecret bilgileri ile veritabanından ödeme yöntemi bilgilerini alır.',
    denied: { en: 'gets no payment methods', tr: 'ödeme yöntemlerini almaz' },
  },
  {
    operation: 'getPackage',
    fields: ['ApiKey', 'ApiSecret'],
    quote:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber ve RestaurantID bilgileri ile veritabanından paket bilgilerini alır.',
    denied: package_,
  },
  // The page's surviving error line for GetPackage does not name RestaurantID, those of Cancel and
  // check-credential do: whether GetPackage heeds it is open.
  { operation: 'getPackage', fields: ['RestaurantID'], denied: package_ },
  {
    operation: 'cancelPackage',
    fields: ['ApiKey', 'ApiSecret', 'RestaurantID'],
    quote:
      'Bu API, belirli bir ApiKey, ApiSecret, remoteOrderNumber, RestaurantID ve Reason parametreleri ile gönderilen paketi iptal eder.',
    denied: { en: 'cancels no package', tr: 'paketi iptal edemez' },
  },
  // SavePackage is the one operation of which no error line survives.
  {
    operation: 'savePackage',
    fields: ['ApiKey', 'ApiSecret', 'RestaurantID'],
    denied: { en: 'saves no package', tr: 'paket kaydedemez' },
  },
  {
    operation: 'getRestaurantInfos',
    fields: ['UserName', 'Password'],
    quote:
      'Bu API restoran kullanıcısının Kullanıcı Adı ve Şifresi ile kullanılacak RestaurantID, ApiKey ve ApiSecret bilgilerini döner.',
    denied: secrets,
  },
  { operation: 'getRestaurantInfos', fields: ['ProjectID'], denied: secrets },
] as const satisfies readonly Guard[]

type GuardedField = {
  [G in (typeof guards)[number] as G['operation']]: `${G['operation']}.${G['fields'][number]}`
}[(typeof guards)[number]['operation']]

function credentialRequirement(guard: Guard, text: Bilingual): Requirement {
  const { operation, quote, tells } = guard
  const kind = tells ? 'wrong-credential-refused' : 'credential-refused-unsaid'
  if (quote === undefined) return { kind, operation, text, basis: 'assumed', level: 'should' }
  return { kind, operation, text, basis: 'stated', document: page, quote, ...(!tells && { level: 'should' }) }
}

function familyOf(prefix: string, describe: (guard: Guard, field: string) => Bilingual) {
  return Object.fromEntries(
    guards.flatMap((guard: Guard) =>
      guard.fields.map((field) => [
        `${prefix}${guard.operation}.${field}`,
        credentialRequirement(guard, describe(guard, field)),
      ]),
    ),
  )
}

/** One requirement a credential and operation: a wrong one opens nothing. */
const wrongCredentials = familyOf('wrong-credential-of-', ({ operation, denied }, field) => ({
  en: `${operation} with a wrong ${field} ${denied.en}.`,
  tr: `${operation}: yanlış ${field} taşıyan istek ${denied.tr}.`,
})) as Record<`wrong-credential-of-${GuardedField}`, Requirement>

/** One requirement a credential and operation: a missing one opens nothing. */
const missingCredentials = familyOf('missing-credential-of-', ({ operation, denied }, field) => ({
  en: `${operation} without ${field} ${denied.en}.`,
  tr: `${operation}: ${field} taşımayan istek ${denied.tr}.`,
})) as Record<`missing-credential-of-${GuardedField}`, Requirement>

/** One requirement an operation: the refusal is the client's error. No status of a refusal is documented. */
const refusalStatuses = Object.fromEntries(
  guards.map(({ operation }) => [
    `refusal-status-of-${operation}`,
    {
      kind: 'undocumented-refusal',
      operation,
      text: {
        en: `${operation} refuses wrong credentials with a 4xx.`,
        tr: `${operation} yanlış kimlik bilgilerini 4xx ile reddeder.`,
      },
      basis: 'assumed',
      level: 'should',
    },
  ]),
) as Record<`refusal-status-of-${(typeof guards)[number]['operation']}`, Requirement>

export const credentialRequirements = { ...wrongCredentials, ...missingCredentials, ...refusalStatuses }
