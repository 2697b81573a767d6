import { hesapkuryeCourier, hesapkuryeCredentials, type HesapKuryeFreedom } from './courier.js'
import type { Declared, IndependentTarget } from '../independent-target.js'

const terse: HesapKuryeFreedom = {
  style: { headers: { connection: 'close' }, delayMs: 20 },
  done: { status: 204 },
  repeated: { status: 204 },
  cancelStatus: 202,
  refuse: (reason) => ({ status: reason === 'credentials' ? 403 : 422 }),
  show: ({ LastPackagePayments, ...shown }) => ({
    ...shown,
    RestaurantID: 204,
    PaymentMethod: Number(shown['PaymentMethod']),
    // Nobody documents what stands here before the delivery.
    LastPackagePayments: shown['StatusValue'] === 8 ? LastPackagePayments : null,
  }),
  listMethods: (methods) => methods,
  handOut: (credentials) => [credentials],
}

const talkative: HesapKuryeFreedom = {
  style: { chunked: true, headers: { 'x-sube': '204' } },
  done: { status: 201, body: { sonuc: 'tamam', kayit: { kanal: 'dış kaynak' } } },
  repeated: { status: 409, body: { hata: 'Bu sipariş zaten kayıtlı' } },
  cancelStatus: 200,
  refuse: (reason) => ({
    status: reason === 'unknown package' ? 404 : 400,
    body: { hata: { neden: reason } },
  }),
  show: (shown) => ({ Surum: 2, ...shown, Kurye: { plaka: '34 ÇĞ 204' } }),
  listMethods: (methods) => methods.map((method) => ({ Aktif: true, ...method })),
  handOut: (credentials) => ({ ...credentials, SubeAdi: 'Üsküdar' }),
}

/** The page documents no status at all, so a refusal may be told in the body. */
const flagged: HesapKuryeFreedom = {
  style: { contentType: 'text/plain; charset=utf-8' },
  done: { status: 200, body: 'true' },
  repeated: { status: 400, body: 'false' },
  cancelStatus: 200,
  refuse: (reason) =>
    reason === 'input'
      ? { status: 400, body: 'İstek okunamadı' }
      : { status: 200, body: { success: false, reason } },
  show: (shown) => Object.fromEntries(Object.entries(shown).reverse()),
  listMethods: ([first]) => first ?? {},
  handOut: (credentials) => credentials,
}

export const hesapkuryeTargets: readonly IndependentTarget[] = [
  target(terse, 'says success and refusal by an empty answer alone, late, and closes each connection'),
  target(talkative, 'answers in chunks, with 201 and with fields that nobody documents'),
  target(flagged, 'refuses with 200 and a flag, labels JSON text/plain and shows one payment method', {
    'hesapkurye.payment-methods': 'object',
  }),
]

function target(
  freedom: HesapKuryeFreedom,
  phrase: string,
  readings: NonNullable<Declared['readings']> = {},
): IndependentTarget {
  return {
    surface: 'hesapkurye/courier',
    freedom: phrase,
    declared: { credentials: hesapkuryeCredentials, readings },
    make: () => hesapkuryeCourier(freedom),
  }
}
