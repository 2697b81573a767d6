import type { Surface } from '../../../contracts/contract/surfaces.js'

/** Requirements that cannot but be broken together, by surface and defect, and why. */
const exceptions: Readonly<Partial<Record<Surface, Readonly<Record<string, readonly string[]>>>>> = {
  'kuzeypos/courier': {
    // No refusal of a right order is documented: one in a wrong type is refused and sent again.
    'refused-calls-not-repeated': ['type-of-price'],
    // What stands in a customer that is no object is not there.
    'type-of-customer': ['documented-fields-sent'],
  },
  'bkyemek/pos': {
    // The ı of "Hayır" is another one when its byte is read as UTF-8.
    'requests-are-utf-8': ['answers-are-yes-or-no'],
  },
  'hesapkurye/courier': {
    // The ı of "Kapıda Nakit" is another one when its byte is read as UTF-8.
    'requests-are-utf-8': ['payment-method-from-the-list'],
    // The mock refuses the key of another, and so does the requirement.
    'refused-calls-not-repeated/polls-without-a-key': ['issued-credentials-sent'],
  },
  'muditakurye/courier': {
    // Another restaurant than one's own is refused, and what was refused is sent again.
    'refused-calls-not-repeated': ['issued-restaurant-id-sent'],
    // What does not begin with rest_ was never issued.
    'restaurant-id-begins-with-rest': ['issued-restaurant-id-sent'],
  },
  'muditakurye/pos': {
    // No refusal of a right event is documented: a wrong one is refused and sent again.
    'refused-calls-not-repeated': ['provider-is-third-party'],
  },
}

/** What else goes red with a defect. */
export function redBesides(surface: Surface, defect: string): readonly string[] {
  return exceptions[surface]?.[defect] ?? []
}
