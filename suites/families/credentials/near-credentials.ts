import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { cutShort, inLettersOfOtherCase, withHead, withTail } from '../../run/expect/near-credential.js'
import type { Target } from '../../run/target/target.js'
import type { Presented } from './presented-credentials.js'

/** What a careless comparison takes for the right one: behind a noun, and in Turkish before it. */
const nearValues = {
  'with-a-head': { en: 'that only ends like the right one', tr: 'yalnızca sonu doğru olan', of: withHead },
  'with-a-tail': { en: 'that only begins like the right one', tr: 'yalnızca başı doğru olan', of: withTail },
  'cut-short': { en: 'that is the right one but for its end', tr: 'sonu eksik', of: cutShort },
  'in-other-case': {
    en: 'in another letter case',
    tr: 'büyük-küçük harfi farklı',
    of: inLettersOfOtherCase,
  },
} as const satisfies Record<string, Bilingual & { of(target: Target, name: string): string }>

type NearValue = keyof typeof nearValues

/** A credential that is compared with care. */
interface Compared<Requirement extends string> extends Omit<Presented<Requirement>, 'en' | 'tr' | 'headers'> {
  /** Before the ids of its checks. */
  as: string
  credential: string
  /** Behind "refuses", and in Turkish before "reddeder". */
  what: Bilingual
  /** The headers of a request that carries this in its place. */
  headers(value: string, target: Target): Readonly<Record<string, string>>
}

/** Sound requests under values near to a credential. */
export function nearCredentials<Requirement extends string>(
  { as, credential, what, headers, ...header }: Compared<Requirement>,
  names: readonly NearValue[],
): Record<string, Presented<Requirement>> {
  return Object.fromEntries(
    names.map((name) => {
      const { en, tr, of } = nearValues[name]
      return [
        `${as}-${name}`,
        {
          ...header,
          en: `refuses ${what.en} ${en}`,
          tr: `${tr} ${what.tr} reddeder`,
          headers: (target) => headers(of(target, credential), target),
        },
      ]
    }),
  )
}
