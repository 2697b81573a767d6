import type { Surface } from '../../contracts/surfaces.js'
import { defineChecks, type Check } from '../check.js'
import { expectNoMark } from '../run/http/byte-order-mark.js'
import { expectNoMarkWhereLabelled } from '../run/expect/expect-sane-answer.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'

/** How one surface is brought to answer, well and badly. */
export interface MarkSubject {
  surface: Surface
  /** Whether the documents show JSON answers: elsewhere one is only JSON if it says so. */
  isJsonDocumented: boolean
  /** The state that `taken` asks for. */
  state?: string
  /** Sends what the server takes. */
  taken(target: Target): Promise<Exchange>
  /** Sends what it refuses. */
  refused(target: Target): Promise<Exchange>
}

/** The same of every server: its JSON begins with JSON, be it a success or a refusal. */
export function byteOrderMarkChecks({ surface, isJsonDocumented, state, taken, refused }: MarkSubject) {
  const expect = isJsonDocumented
    ? ({ response }: Exchange): void => expectNoMark(response)
    : expectNoMarkWhereLabelled
  return defineChecks<'json-without-byte-order-mark'>([
    {
      id: `${surface}/http/no-byte-order-mark`,
      title: {
        en: 'puts no byte order mark before the JSON of a success',
        tr: 'başarı yanıtında JSON’un önüne bayt sırası işareti (BOM) koymaz',
      },
      requirement: 'json-without-byte-order-mark',
      ...(state !== undefined && { state }),
      run: (async (target) => {
        expect(await taken(target))
      }) satisfies Check['run'],
    },
    {
      id: `${surface}/http/no-byte-order-mark-when-refused`,
      title: {
        en: 'puts no byte order mark before the JSON of a refusal',
        tr: 'ret yanıtında JSON’un önüne bayt sırası işareti (BOM) koymaz',
      },
      requirement: 'json-without-byte-order-mark',
      run: (async (target) => {
        expect(await refused(target))
      }) satisfies Check['run'],
    },
  ])
}
