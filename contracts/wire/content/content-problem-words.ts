import type { Bilingual } from '../../text/bilingual.js'
import type { ContentProblem } from './decode-content.js'

/** What a body is of which the content codings could not be undone, in words that follow "actual". */
export function contentProblemWords({ problem, coding, detail }: ContentProblem): Bilingual {
  switch (problem) {
    case 'unknown-coding':
      return {
        en: `a body in the content coding "${coding}", which cannot be undone here (${detail})`,
        tr: `burada çözülemeyen "${coding}" içerik kodlamasında bir gövde (${detail})`,
      }
    case 'broken-coding':
      return {
        en: `a body that is not "${coding}", as its Content-Encoding says (${detail})`,
        tr: `Content-Encoding başlığının dediği "${coding}" kodlamasında olmayan bir gövde (${detail})`,
      }
    case 'too-large':
      return {
        en: `a body that is longer than ${detail} bytes once "${coding}" is undone`,
        tr: `"${coding}" kodlaması çözülünce ${detail} bayttan uzun olan bir gövde`,
      }
  }
}
