import type { CheckRecord } from '../../../suites/run-record.js'
import { differingPart } from '../check/differing-part.js'
import { Exchange } from './exchange.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'

/** How many exchanges of a check are shown: some checks send hundreds at once. */
const most = { first: 2, last: 10 }

/** The evidence of a check: the exchange that decided it spread out where it failed, the others closed. */
export function Exchanges({ where, check }: { where: Where; check: CheckRecord }) {
  const { exchanges } = check
  if (exchanges.length === 0) return null
  const part = differingPart(check, where.run.side)
  const deciding = check.outcome === 'failed' ? (part?.exchange ?? exchanges.length - 1) : undefined
  const isShown = (number: number) =>
    number < most.first || number >= exchanges.length - most.last || number === deciding
  const further = exchanges.filter((_, number) => !isShown(number)).length
  return (
    <div class="evidence">
      {exchanges.map(
        (exchange, number) =>
          isShown(number) && (
            <Exchange
              exchange={exchange}
              bodyLimit={where.plan.bodyLimit}
              open={number === deciding}
              part={part?.exchange === number ? part : undefined}
            />
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
