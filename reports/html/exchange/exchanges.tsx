import type { CheckRecord, ExchangeRecord } from '../../../suites/record/run-record.js'
import { differingPart } from '../check/differing-part.js'
import { Excerpt } from './excerpt.js'
import { Exchange } from './exchange.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'

/** How many exchanges of a check are shown: some checks send hundreds at once. */
const most = { first: 2, last: 10 }

/** The evidence of a check: closed but for the differing part of the one that decided it, where it failed. */
export function Exchanges({ where, check }: { where: Where; check: CheckRecord }) {
  const { exchanges } = check
  if (exchanges.length === 0) return null
  const part = differingPart(check, where.run.side)
  const deciding = check.outcome === 'failed' ? (part?.exchange ?? exchanges.length - 1) : undefined
  const isShown = (number: number) =>
    number < most.first || number >= exchanges.length - most.last || number === deciding
  const shownOf = (exchange: ExchangeRecord, number: number) => ({
    exchange,
    bodyLimit: where.plan.bodyLimit,
    part: part?.exchange === number ? part : undefined,
  })
  const further = exchanges.filter((_, number) => !isShown(number)).length
  return (
    <div class="evidence">
      {exchanges.map(
        (exchange, number) =>
          isShown(number) && (
            <>
              <Exchange {...shownOf(exchange, number)} isDeciding={number === deciding} />
              {number === deciding && <Excerpt {...shownOf(exchange, number)} />}
            </>
          ),
      )}
      {further > 0 && (
        <p class="quiet">
          <Sentence of={(texts) => texts.furtherExchanges(further)} />
        </p>
      )}
    </div>
  )
}
