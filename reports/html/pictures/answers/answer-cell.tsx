import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { checkAnchor } from '../../page/anchors.js'
import type { AnswerCell as Cell } from './answer-matrix.js'
import { PictureText } from '../picture-text.js'

/** What became of an answer, by the name of its text. */
export type AnswerSign = 'seenFine' | 'seenFaulty' | 'neverSeen' | 'seenUndocumented'

const symbols: Record<AnswerSign, string> = {
  seenFine: '✓',
  seenFaulty: '✗',
  neverSeen: '○',
  seenUndocumented: '+',
}

export function AnswerMark({ sign }: { sign: AnswerSign }) {
  return <span class={sign}>{symbols[sign]}</span>
}

/** How often an answer came, and how many checks failed on it. `answer`: the documented one; absent where none is. */
export function AnswerCell(props: { record: RunRecord; run: Run; cell: Cell; answer?: string }) {
  const { record, run, cell, answer } = props
  const [fault] = cell.faults
  return (
    <>
      <AnswerMark sign={answerSign(cell, answer)} />{' '}
      {cell.seen.length === 0
        ? 0
        : cell.seen
            .map(([status, count]) => (String(status) === answer ? count : `${status} ×${count}`))
            .join(', ')}
      {fault && (
        <>
          {' '}
          <a href={`#${checkAnchor(record, run, fault)}`}>
            <PictureText of={(texts) => texts.faultsAmong(cell.faults.length)} />
          </a>
        </>
      )}
    </>
  )
}

export function answerSign({ seen, faults }: Cell, answer: string | undefined): AnswerSign {
  if (faults.length > 0) return 'seenFaulty'
  if (seen.length === 0) return 'neverSeen'
  return answer === undefined ? 'seenUndocumented' : 'seenFine'
}
