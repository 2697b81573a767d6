import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { visibleText } from '../../../text/visible-text.js'
import { Word } from '../../text/word.js'
import { CheckLinks } from '../check-links.js'
import type { JudgedMove } from './judged-moves.js'
import { PictureText } from '../picture-text.js'

const mostRows = 100

/** Every move of the lifecycle in words. */
export function LifecycleTable(props: { record: RunRecord; run: Run; moves: readonly JudgedMove[] }) {
  const { record, run, moves } = props
  return (
    <table>
      <thead>
        <tr>
          {(['move', 'status', 'basis', 'evidence'] as const).map((column) => (
            <th scope="col">
              <PictureText of={(texts) => texts[column]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.slice(0, mostRows).map(({ from, to, status, basis, passed, faults }) => (
          <tr>
            <th scope="row">
              <bdi>{visibleText(from)}</bdi> → <bdi>{visibleText(to)}</bdi>
            </th>
            <td>
              <PictureText of={(texts) => texts[status]} />
            </td>
            <td>
              {basis ? (
                <Word of={(words) => words.basis[basis]} />
              ) : (
                <PictureText of={(texts) => texts.notListed} />
              )}
            </td>
            <td>
              {faults.length > 0 ? (
                <CheckLinks record={record} run={run} checks={faults} />
              ) : (
                passed.length > 0 && <PictureText of={(texts) => texts.passedChecks(passed.length)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
