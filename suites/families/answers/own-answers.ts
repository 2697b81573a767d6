import { askingMore, type AskingMore } from '../asking-more.js'
import { expectMember, expectNoServerError } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'

/**
 * A value of the request comes back whole. Where the request was refused nothing comes back: how long a value may be,
 * and of which letters, is for the server to say. To break on it is not.
 */
export function expectWholeWhereTaken(exchange: Exchange, member: string, sent: string): void {
  expectNoServerError(exchange)
  if (exchange.response.status < 300) expectMember(exchange, member, sent)
}

/** Values at which columns end, encodings go wrong, or both. */
export const tellingValues = [
  { name: 'of-100-characters', en: 'of 100 characters', tr: '100 karakterlik', of: lengthened(100) },
  { name: 'of-300-characters', en: 'of 300 characters', tr: '300 karakterlik', of: lengthened(300) },
  {
    name: 'of-2000-characters',
    en: 'of 2,000 characters',
    tr: '2.000 karakterlik',
    of: lengthened(2000),
    ...askingMore('unusual-value-taken'),
  },
  {
    name: 'in-turkish-letters',
    en: 'in Turkish letters',
    tr: 'Türkçe harfli',
    of: (fresh: string) => `${fresh}-ğüşıöçİĞ`,
  },
  {
    name: 'with-markup',
    en: 'that reads like markup',
    tr: 'işaretleme dili gibi görünen',
    of: (fresh: string) => `${fresh}-<b>&amp;</b>"'`,
  },
] as const satisfies readonly ({
  name: string
  en: string
  tr: string
  of(fresh: string): string
} & Partial<AskingMore>)[]

/** The fresh part stands at the end: whoever cuts the value mixes it up with others. */
function lengthened(length: number) {
  return (fresh: string): string => fresh.padStart(length, 'uyum-')
}
