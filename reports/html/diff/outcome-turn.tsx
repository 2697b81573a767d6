import type { CheckChange, CheckState } from '../../diff/compare/record-comparison.js'
import { OutcomeMark } from '../check/outcome-mark.js'
import { Said } from './said.js'

/** What a check came to before and now. */
export function OutcomeTurn({ change: { old, new: newer } }: { change: CheckChange }) {
  return (
    <span class="turn">
      <OutcomeOf state={old} /> <span>→</span> <OutcomeOf state={newer} />
    </span>
  )
}

function OutcomeOf({ state }: { state: CheckState | undefined }) {
  if (state) return <OutcomeMark outcome={state.outcome} />
  return (
    <span class="mark none">
      <Said by={({ texts }) => texts.notHeld} />
    </span>
  )
}
