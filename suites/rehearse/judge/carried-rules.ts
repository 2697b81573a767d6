import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { digitsOf, isTextWithin, mostAlike } from '../play/same-text.js'
import type { OrderFacts, Payment } from '../story-part.js'
import { alike, type Rule } from './finding.js'

/** An order as a partner gave it, and as the implementation handed it on. */
export interface Carried {
  told: OrderFacts
  sent: OrderFacts
  /** Every text in what was handed on. */
  texts: readonly string[]
  /** The moment of the hand-over: milliseconds since 1970. */
  now: number
}

/** One thing that must arrive as it set out. Undefined: the order says nothing of it, or it may be left out. */
export interface CarriedRule extends Rule {
  judge(carried: Carried): { isCarried: boolean; expected: Bilingual; actual: Bilingual } | undefined
}

const paymentWords: Readonly<Record<Payment, Bilingual>> = {
  cash: { en: 'to be paid in cash at the door', tr: 'kapıda nakit ödenecek' },
  card: { en: 'to be paid by card at the door', tr: 'kapıda kartla ödenecek' },
  prepaid: { en: 'paid online', tr: 'internetten ödenmiş' },
}

const tenMinutes = 10 * 60_000

export const carriedRules: readonly CarriedRule[] = [
  {
    behaviour: 'carried/amount',
    title: {
      en: 'hands on what the customer pays, to the kuruş',
      tr: 'müşterinin ödeyeceği tutarı kuruşu kuruşuna iletir',
    },
    demand: {
      en: 'The amount that the courier is told is the one that the platform told, to the kuruş.',
      tr: 'Kuryeye bildirilen tutar, platformun bildirdiği tutarla kuruşu kuruşuna aynıdır.',
    },
    judge: ({ told, sent }) =>
      told.amounts.length === 0 || sent.amounts.length === 0
        ? undefined
        : {
            isCarried: told.amounts.some((amount) => sent.amounts.some((other) => sameKurus(amount, other))),
            expected: {
              en: told.amounts.join(' or '),
              tr: told.amounts.join(' veya '),
            },
            actual: alike(sent.amounts.join(', ')),
          },
  },
  {
    behaviour: 'carried/address',
    title: { en: 'hands on the address unchanged', tr: 'adresi değiştirmeden iletir' },
    demand: {
      en: 'The address reaches the courier with every letter.',
      tr: 'Adres kuryeye harfi harfine ulaşır.',
    },
    judge({ told: { address }, texts }) {
      const { whole, parts } = address
      if (whole === undefined && parts.length === 0) return undefined
      const isWhole = whole !== undefined && texts.some((text) => isTextWithin(whole, text))
      const areParts =
        parts.length > 0 && parts.every((part) => texts.some((text) => isTextWithin(part, text)))
      return {
        isCarried: isWhole || areParts,
        expected: alike(whole ?? parts.join(', ')),
        actual: nearestTo(whole ?? parts.join(' '), texts),
      }
    },
  },
  {
    behaviour: 'carried/notes',
    title: { en: 'hands on every note unchanged', tr: 'her notu değiştirmeden iletir' },
    demand: {
      en: 'What the customer wrote, emoji included, reaches the courier as it was written.',
      tr: 'Müşterinin yazdığı not, emojileriyle birlikte yazıldığı gibi kuryeye ulaşır.',
    },
    judge({ told: { notes }, texts }) {
      const lost = notes.filter((note) => !texts.some((text) => isTextWithin(note, text)))
      if (notes.length === 0) return undefined
      return {
        isCarried: lost.length === 0,
        expected: alike(lost[0] ?? notes[0]),
        actual: nearestTo(lost[0] ?? '', texts),
      }
    },
  },
  {
    behaviour: 'carried/customer',
    title: { en: 'hands on the customer’s name unchanged', tr: 'müşterinin adını değiştirmeden iletir' },
    demand: {
      en: 'The courier is told the customer’s name as the platform writes it.',
      tr: 'Kuryeye müşterinin adı platformun yazdığı gibi bildirilir.',
    },
    judge: ({ told: { customer }, texts }) =>
      customer === undefined
        ? undefined
        : {
            isCarried: texts.some((text) => isTextWithin(customer, text)),
            expected: alike(customer),
            actual: nearestTo(customer, texts),
          },
  },
  {
    behaviour: 'carried/phone',
    title: { en: 'hands on the customer’s phone number', tr: 'müşterinin telefon numarasını iletir' },
    demand: {
      en: 'The courier can call the customer: the number is the same, however it is written.',
      tr: 'Kurye müşteriyi arayabilir: numara, nasıl yazılırsa yazılsın aynıdır.',
    },
    judge: ({ told: { phone }, sent }) =>
      phone === undefined
        ? undefined
        : {
            isCarried: digitsOf(sent.phone ?? '') === digitsOf(phone),
            expected: alike(phone),
            actual: alike(sent.phone ?? '-'),
          },
  },
  {
    behaviour: 'carried/items',
    title: { en: 'hands on the items as they were ordered', tr: 'ürünleri sipariş edildiği gibi iletir' },
    demand: {
      en: 'Where the courier is told the items, they are those of the order, as many of each.',
      tr: 'Kuryeye ürünler bildiriliyorsa bunlar siparişin ürünleri ve adetleridir.',
    },
    judge({ told, sent }) {
      if (told.items.length === 0 || sent.items.length === 0) return undefined
      return {
        isCarried: told.items.every(
          ({ name, quantity }) => countOf(name, sent) === countOf(name, told, quantity),
        ),
        expected: alike(listOf(told)),
        actual: alike(listOf(sent)),
      }
    },
  },
  {
    behaviour: 'carried/location',
    title: { en: 'hands on the place on the map', tr: 'haritadaki yeri iletir' },
    demand: {
      en: 'Where the courier is told coordinates, they are those of the order, in their places.',
      tr: 'Kuryeye koordinat bildiriliyorsa bunlar siparişin koordinatlarıdır ve yerleri karışmamıştır.',
    },
    judge: ({ told: { location }, sent: { location: other } }) =>
      location === undefined || other === undefined
        ? undefined
        : {
            isCarried:
              Math.abs(location.latitude - other.latitude) < 0.0005 &&
              Math.abs(location.longitude - other.longitude) < 0.0005,
            expected: alike(`${location.latitude}, ${location.longitude}`),
            actual: alike(`${other.latitude}, ${other.longitude}`),
          },
  },
  {
    behaviour: 'carried/payment',
    title: {
      en: 'lets nobody pay twice, or not at all',
      tr: 'kimseye iki kez ödetmez, kimseden ödemeyi atlamaz',
    },
    demand: {
      en: 'What has been paid online is not collected at the door, and what is paid at the door is not handed on as paid.',
      tr: 'İnternetten ödenen kapıda yeniden alınmaz; kapıda ödenecek olan ödenmiş gibi iletilmez.',
    },
    judge: ({ told: { payment }, sent: { payment: other } }) =>
      payment === undefined || other === undefined
        ? undefined
        : {
            isCarried: (payment === 'prepaid') === (other === 'prepaid'),
            expected: paymentWords[payment],
            actual: paymentWords[other],
          },
  },
  {
    behaviour: 'carried/time',
    title: {
      en: 'tells the time of the order by Türkiye’s clock',
      tr: 'siparişin zamanını Türkiye saatiyle bildirir',
    },
    demand: {
      en: 'The time that the courier is told is that of the order, or of the hand-over, in Türkiye’s offset.',
      tr: 'Kuryeye bildirilen zaman, Türkiye saatiyle siparişin veya iletmenin zamanıdır.',
    },
    judge: ({ told: { at }, sent: { at: other }, now }) =>
      at === undefined || other === undefined
        ? undefined
        : {
            isCarried: Math.abs(at - other) < 60_000 || Math.abs(now - other) < tenMinutes,
            expected: alike(inTurkiye(at)),
            actual: alike(inTurkiye(other)),
          },
  },
  {
    behaviour: 'carried/preparation',
    title: {
      en: 'lets the courier come when the food is ready',
      tr: 'kuryenin yemek hazır olduğunda gelmesini sağlar',
    },
    demand: {
      en: 'The courier is not told that an order is ready, or due, before the platform says so.',
      tr: 'Kuryeye siparişin hazır olacağı veya teslim edileceği zaman, platformun söylediğinden önce bildirilmez.',
    },
    judge({ told, sent, now }) {
      const { preparation, at = now } = told
      if (preparation === undefined) return undefined
      if (sent.preparation === undefined && sent.expected === undefined) return undefined
      const ready = Math.min(at, now) + preparation * 60_000
      const isLater = sent.expected === undefined || sent.expected >= ready - 60_000
      return {
        isCarried: (sent.preparation ?? preparation) >= preparation && isLater,
        expected: { en: `ready after ${preparation} minutes`, tr: `${preparation} dakika sonra hazır` },
        actual: {
          en: [sent.preparation, sent.expected && inTurkiye(sent.expected)]
            .filter(Boolean)
            .join(' min, due '),
          tr: [sent.preparation, sent.expected && inTurkiye(sent.expected)]
            .filter(Boolean)
            .join(' dk, beklenen '),
        },
      }
    },
  },
]

/** What came in its place, rather than all that was sent. */
function nearestTo(text: string, texts: readonly string[]): Bilingual {
  const found = mostAlike(text, texts)
  return found === undefined ? { en: 'nothing like it', tr: 'benzeri bile olmayan metinler' } : alike(found)
}

function sameKurus(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.001
}

function countOf(name: string, facts: OrderFacts, least = 0): number {
  const counts = facts.items.filter((item) => isTextWithin(name, item.name)).map(({ quantity }) => quantity)
  return counts.length === 0 ? -least : counts.reduce((sum, quantity) => sum + quantity, 0)
}

function listOf({ items }: OrderFacts): string {
  return items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ')
}

function inTurkiye(at: number): string {
  return `${new Date(at + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} +03:00`
}
