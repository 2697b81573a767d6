import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'
import type { SurfaceFacts } from '../surface-facts.js'

interface RefusedAgain<Requirement extends string> extends Omit<FamilyRow<Requirement>, 'run'> {
  /** Makes a request that is refused; it goes out twice as it is. */
  prepare(target: Target, facts: SurfaceFacts): Promise<() => Promise<Exchange>>
  expect(exchange: Exchange, target: Target): void
}

/** What was refused comes again as it was: it is judged anew, and refused again. */
export function refusesAgain<Requirement extends string>({
  prepare,
  expect,
  ...header
}: RefusedAgain<Requirement>): FamilyRow<Requirement> {
  return {
    ...header,
    async run(target, facts) {
      const send = await prepare(target, facts)
      expect(await send(), target)
      expect(await send(), target)
    },
  }
}
