import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord } from '../record/run-record.js'

/** Beyond this share of refused requests a run says little about the target. */
const suspicious = 0.9

/** What makes a run suspicious in itself: credentials that never worked. */
export function runQualityWarnings(checks: readonly CheckRecord[]): Bilingual[] {
  const statuses = checks.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ hook, response }) => (hook ? [] : (response?.status ?? []))),
  )
  const refused = statuses.filter((status) => status === 401 || status === 403).length
  if (statuses.length === 0 || refused / statuses.length < suspicious) return []
  const percent = Math.round((refused / statuses.length) * 100)
  return [
    {
      en: `${percent} % of all requests were refused with 401 or 403: check the credentials given to the run.`,
      tr: `Bütün isteklerin %${percent} kadarı 401 veya 403 ile reddedildi: verilen kimlik bilgilerini denetleyin.`,
    },
  ]
}
