import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { visibleText } from '../../../text/visible-text.js'
import { runAnchor } from '../../page/anchors.js'
import { AnswerCell, AnswerMark, answerSign, type AnswerSign } from './answer-cell.js'
import { answerMatrix } from './answer-matrix.js'
import { Picture } from '../picture.js'
import { PictureText } from '../picture-text.js'

const signs: readonly AnswerSign[] = ['seenFine', 'seenFaulty', 'neverSeen', 'seenUndocumented']

/** Operations against documented answers: which were seen, and which a check failed on. */
export function AnswerPicture({ record, run }: { record: RunRecord; run: Run }) {
  const matrix = answerMatrix(run)
  if (!matrix) return null
  const { columns, rows } = matrix
  const documented = rows.flatMap((row) => [...row.documented])
  const seen = documented.filter(([, cell]) => cell.seen.length > 0).length
  const undocumented = rows.map((row) => row.undocumented).filter((cell) => cell.seen.length > 0)
  const shown = [
    ...documented.map(([answer, cell]) => answerSign(cell, answer)),
    ...undocumented.map((cell) => answerSign(cell, undefined)),
  ]
  return (
    <Picture
      id={runAnchor(record, run, 'answers')}
      title={<PictureText of={(texts) => (run.side === 'client' ? texts.answersMet : texts.answers)} />}
      summary={<PictureText of={(texts) => texts.answerCounts(documented.length, seen)} />}
      legend={signs
        .filter((sign) => shown.includes(sign))
        .map((sign) => (
          <li>
            <AnswerMark sign={sign} /> <PictureText of={(texts) => texts[sign]} />
          </li>
        ))}
    >
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">
              <PictureText of={(texts) => texts.operation} />
            </th>
            {columns.map((answer) => (
              <th scope="col">{visibleText(answer)}</th>
            ))}
            {undocumented.length > 0 && (
              <th scope="col">
                <PictureText of={(texts) => texts.undocumented} />
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                {visibleText(row.operation.id)}{' '}
                <small>{visibleText(`${row.operation.method} ${row.operation.path}`)}</small>
              </th>
              {columns.map((answer) => {
                const cell = row.documented.get(answer)
                return <td>{cell && <AnswerCell record={record} run={run} cell={cell} answer={answer} />}</td>
              })}
              {undocumented.length > 0 && (
                <td>
                  {undocumented.includes(row.undocumented) && (
                    <AnswerCell record={record} run={run} cell={row.undocumented} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Picture>
  )
}
