import type { RunComparison } from '../../diff/compare/record-comparison.js'
import { VerdictMark } from '../run/verdict-mark.js'

/** A run's verdict before and now. */
export function VerdictTurn({ run: { verdict } }: { run: RunComparison }) {
  return (
    <span class="turn">
      <VerdictMark verdict={verdict.old} /> <span>→</span> <VerdictMark verdict={verdict.new} />
    </span>
  )
}
