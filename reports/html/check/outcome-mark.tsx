import type { Outcome } from '../../../suites/record/run-record.js'
import { Word } from '../text/word.js'

/** The outcome as a word; the style sheet sets its symbol in front of it. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`mark ${outcome}`}>
      <Word of={(words) => words.outcome[outcome]} />
    </span>
  )
}
