import { hasZone, momentOf } from '../../contracts/forms/iso-8601.js'
import { expectThat } from '../run/expect/expect.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'

const minute = 60_000
const tolerance = 10 * minute
/** From the latest that a time without a zone can be, which `momentOf` gives, to the earliest. */
const allZones = 28 * 60 * minute
/** How long a run may have gone on before an answer without `Date` came: less than a time zone is off. */
const longRun = 110 * minute

/**
 * A time in an answer is now: not hours off, as local time that calls itself UTC is. Without a zone it may be now
 * anywhere on earth, and is not of another day.
 */
export function expectRightTime(target: Target, { response }: Exchange, text: string): void {
  const latest = momentOf(text)
  const earliest = hasZone(text) ? latest : latest - allZones
  const answered = Date.parse(response.headers['date'] ?? '')
  const now = Number.isNaN(answered) ? target.startedAt + longRun : Math.max(answered, target.startedAt)
  const isRight = latest >= target.startedAt - tolerance && earliest <= now + tolerance
  const shown = new Date(target.startedAt).toISOString()
  expectThat(
    // What is no time at all is another check's to say.
    Number.isNaN(latest) || isRight,
    {
      en: `a time within 10 minutes of the run (${shown})`,
      tr: `çalıştırmayla (${shown}) en çok 10 dakika farklı bir zaman`,
    },
    { en: text, tr: text },
  )
}

/** A time in an answer says in which zone it is meant, as the shown one does. */
export function expectZone(text: string, member: string): void {
  expectThat(
    Number.isNaN(momentOf(text)) || hasZone(text),
    { en: `"${member}" with its zone: Z or +03:00`, tr: `saat dilimiyle "${member}": Z veya +03:00` },
    { en: `"${member}": "${text}"`, tr: `"${member}": "${text}"` },
  )
}
