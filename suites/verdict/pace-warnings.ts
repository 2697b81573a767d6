import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { PaceRecord } from '../run-record.js'

/** In one line: what turned requests away, what became of it, and the number to set. */
export function paceWarnings(pace: PaceRecord | undefined): Bilingual[] {
  if (!pace) return []
  const { requests, turnedAway, requestsPerSecond } = pace
  const met = Object.entries(turnedAway).map(([status, count]) => ({ status, count }))
  const en = met.map(({ status, count }) => `${status} to ${count}`).join(' and ')
  const tr = met.map(({ status, count }) => `${count} isteğe ${status}`).join(', ')
  const slow =
    requestsPerSecond === undefined
      ? { en: '', tr: '' }
      : {
          en: `; the run slowed down to ${requestsPerSecond} a second: set maxRequestsPerSecond to that`,
          tr: `; çalışma saniyede ${requestsPerSecond} isteğe yavaşladı: maxRequestsPerSecond değerini buna ayarlayın`,
        }
  return [
    {
      en: `A gateway or a limit before the target answered ${en} of ${requests} requests. They count for nothing; their checks were, where possible, judged again in quiet${slow.en}.`,
      tr: `Hedefin önündeki bir ağ geçidi veya istek sınırı, ${requests} istekten ${tr} yanıtını verdi. Bunlar sayılmaz; kontrolleri, mümkün olduğunca, sakin bir anda yeniden değerlendirildi${slow.tr}.`,
    },
  ]
}
