import { momentOf } from '../../contracts/forms/iso-8601.js'
import { expectThat } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target.js'

const minute = 60_000
const tolerance = 10 * minute
/** How long a run may have gone on before an answer without `Date` came: less than a time zone is off. */
const longRun = 110 * minute

/** A time in an answer is now: not hours off, as local time that calls itself UTC is. Without a zone it may be either. */
export function expectRightTime(target: Target, { response }: Exchange, text: string): void {
  const moment = momentOf(text)
  const answered = Date.parse(response.headers['date'] ?? '')
  const now = Number.isNaN(answered) ? target.startedAt + longRun : Math.max(answered, target.startedAt)
  const isUnzoned = !/(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(text)
  const isRight = moment >= target.startedAt - tolerance && moment <= now + tolerance
  const shown = new Date(target.startedAt).toISOString()
  expectThat(
    isUnzoned || Number.isNaN(moment) || isRight,
    {
      en: `a time within 10 minutes of the run (${shown})`,
      tr: `çalıştırmayla (${shown}) en çok 10 dakika farklı bir zaman`,
    },
    { en: text, tr: text },
  )
}
