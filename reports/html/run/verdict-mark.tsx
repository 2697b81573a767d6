import type { Verdict } from '../../../suites/record/run-record.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { Word } from '../text/word.js'

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <strong class={`mark ${verdict}`}>
      <span aria-hidden="true">{verdictSymbols[verdict]}</span>{' '}
      <Word of={(words) => words.verdict[verdict]} />
    </strong>
  )
}
