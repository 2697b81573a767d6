import type { Outcome } from '../../suites/run-record.js'
import { outcomeSymbols } from '../outcome-symbols.js'
import { Word } from './word.js'

export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`mark ${outcome}`}>
      <span aria-hidden="true">{outcomeSymbols[outcome]}</span>{' '}
      <Word of={(words) => words.outcome[outcome]} />
    </span>
  )
}
