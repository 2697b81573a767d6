import { levelWords, outcomeWords, verdictWords, wordsIn } from '../../contracts/text/run-words.js'
import type { CheckRecord, Outcome, Verdict } from '../../suites/record/run-record.js'

export interface Words {
  verdict: Record<Verdict, string>
  outcome: Record<Outcome, string>
  level: Record<CheckRecord['level'], string>
  basis: Record<CheckRecord['basis'], string>
  confirmed(reading: string, by: string, on: string): string
  /** Of a quote that stands in our excerpt of another page than the one most developers have. */
  excerpt: string
}

/** The product's own terms as every report writes them. */
export const words: Words = {
  verdict: wordsIn(verdictWords, 'en'),
  outcome: wordsIn(outcomeWords, 'en'),
  level: wordsIn(levelWords, 'en'),
  confirmed: (reading, by, on) => `${reading} confirmed by ${by} on ${on}`,
  basis: {
    stated: 'stated in the documents',
    shown: 'shown by an example in the documents',
    http: 'HTTP standard',
    later: 'later revision of the documents',
    assumed: 'written nowhere, assumed',
  },
  excerpt: 'an excerpt of another page: what stands outside code marks is our note',
}
