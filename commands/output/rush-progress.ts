import type { Language } from '../../contracts/text/preferred-language.js'
import type { RushProgress } from '../../suites/rush/send-rush.js'
import { progressLine, type ProgressStream } from './progress.js'

/** Tells how a rush goes on: how many orders are out, and how many answers are in. */
export function rushProgressOn(
  stream: ProgressStream,
  language: Language,
  now: () => number,
): (progress: RushProgress) => void {
  const show = progressLine(stream, now)
  return ({ due, of, answered, inFlight }) =>
    show(
      language === 'tr'
        ? `${due}/${of} sipariş, ${answered} yanıt, ${inFlight} istek yolda`
        : `${due} of ${of} orders, ${answered} answers, ${inFlight} requests out`,
      due >= of && inFlight === 0,
    )
}
