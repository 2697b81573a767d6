import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { PaceRecord } from '../record/run-record.js'

/** In one line: what turned requests away, what became of it, and the number to set. */
export function paceWarnings(pace: PaceRecord | undefined): Bilingual[] {
  if (!pace) return []
  const { requests, turnedAway, requestsPerSecond } = pace
  const met = Object.entries(turnedAway).map(([status, count]) => ({ status, count }))
  const en = met.map(({ status, count }) => `${status} to ${count}`).join(' and ')
  const tr = met.map(({ status, count }) => `${count} isteğe ${status}`).join(', ')
  if (met.reduce((sum, { count }) => sum + count, 0) === requests) return [nothingGotThrough(met, requests)]
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

/** Where nothing got through, each check's reason says the same: once, and before them all, is enough. */
function nothingGotThrough(met: readonly { status: string }[], requests: number): Bilingual {
  const statuses = met.map(({ status }) => status)
  return {
    en: `Nothing could be judged: each of ${requests} requests, valid ones among them, was answered ${statuses.join(' or ')}. See whether the target runs, what stands before it and whether it lets this machine through; then run again.`,
    tr: `Hiçbir şey değerlendirilemedi: geçerli olanlar dâhil ${requests} isteğin her biri ${statuses.join(' veya ')} aldı. Hedefin çalışıp çalışmadığına, önünde ne durduğuna ve bu makineye izin verip vermediğine bakın; sonra yeniden çalıştırın.`,
  }
}
