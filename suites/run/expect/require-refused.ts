import { isSuccess } from '../../../contracts/wire/status-class.js'
import type { Exchange } from '../http/exchange.js'
import { MissingPrerequisite } from '../missing-prerequisite.js'

/**
 * Of what was taken there is no refusal to look at: that it should have been refused is for another check to say. Gives
 * the refusal.
 */
export function requireRefused(exchange: Exchange): Exchange {
  const { status } = exchange.response
  if (!isSuccess(status)) return exchange
  throw new MissingPrerequisite({
    en: `the request was taken (HTTP ${status}), which other checks judge: there is no refusal to look at`,
    tr: `istek kabul edildi (HTTP ${status}); bunu başka kontroller değerlendirir: bakılacak bir ret yanıtı yok`,
  })
}
