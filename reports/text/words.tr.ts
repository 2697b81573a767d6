import { levelWords, outcomeWords, verdictWords, wordsIn } from '../../contracts/text/run-words.js'
import type { Words } from './words.en.js'

/** The product's own terms as every report writes them. */
export const words: Words = {
  verdict: wordsIn(verdictWords, 'tr'),
  outcome: wordsIn(outcomeWords, 'tr'),
  level: wordsIn(levelWords, 'tr'),
  confirmed: (reading, by, on) => `${reading}: ${by} tarafından ${on} tarihinde doğrulandı`,
  basis: {
    stated: 'belgelerde yazılı',
    shown: 'belgelerde örnekle gösterilmiş',
    http: 'HTTP standardı',
    later: 'belgelerin sonraki bir sürümü',
    assumed: 'hiçbir yerde yazılı değil, varsayım',
  },
  excerpt: 'başka bir sayfadan alıntı: kod işaretleri dışında kalan bizim notumuzdur',
}
