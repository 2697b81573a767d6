import type { Bilingual } from '../../contracts/text/bilingual.js'
import { redirected, unknownPath, webPage } from '../run/preflight/foreign-answers.js'
import type { CheckRecord, ExchangeRecord } from '../record/run-record.js'

/** Beyond this share of like answers it was not the surface that answered. */
const nearlyAll = 0.9

type Answered = ExchangeRecord & { response: NonNullable<ExchangeRecord['response']> }

/** One hint where nearly every request met a wrong address, a redirect or a web page: what came, and what to try. */
export function answeredByAnother(checks: readonly CheckRecord[]): Bilingual[] {
  const answered = checks.flatMap(({ exchanges }) => exchanges.filter(isAnswered))
  const count = (wanted: CheckRecord['outcome']): number =>
    checks.filter(({ outcome }) => outcome === wanted).length
  // A target that is rightly asked for what it does not have answers 404, too.
  if (answered.length === 0 || count('failed') <= count('passed')) return []
  for (const { fits, came, cure } of [redirected, webPage, unknownPath]) {
    const like = answered.filter(({ response }) => fits(response))
    if (like.length / answered.length < nearlyAll) continue
    const { request, response } = like[0]!
    const { en, tr } = came(response)
    const asked = `${request.method} ${request.url}`
    return [
      {
        en: `Nearly every request met the same: ${asked} ${en}. ${cure.en}`,
        tr: `İsteklerin neredeyse hepsi aynı şeyle karşılaştı: ${asked} ${tr}. ${cure.tr}`,
      },
    ]
  }
  return []
}

function isAnswered(exchange: ExchangeRecord): exchange is Answered {
  return exchange.response !== undefined && exchange.hook === undefined
}
