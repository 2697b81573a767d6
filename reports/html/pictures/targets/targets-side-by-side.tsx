import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { countChecks } from '../../../findings/count-checks.js'
import { visibleText } from '../../../text/visible-text.js'
import { runAnchor } from '../../page/anchors.js'
import { Sentence } from '../../text/sentence.js'
import { Text } from '../../text/text.js'
import { VerdictMark } from '../../run/verdict-mark.js'
import { DifferenceTable } from './difference-table.js'
import { compareTargets } from './differing-checks.js'
import { PictureText } from '../picture-text.js'
import { percentile, responseTimes } from '../times/response-times.js'
import { spokenDuration } from '../times/duration-text.js'
import { targetName } from './target-name.js'

const columns = {
  must: ['failed', 'unjudged', 'waived', 'passed'],
  should: ['failed', 'passed'],
} as const
const levels = ['must', 'should'] as const

/** Where several targets were judged: each in a line, and in what those of the same surface differ. */
export function TargetsSideBySide({ record, labelledBy }: { record: RunRecord; labelledBy: string }) {
  if (record.runs.length < 2) return null
  return (
    <div class="picture">
      <div class="canvas" role="group" aria-labelledby={labelledBy} tabindex={0}>
        <table class="targets">
          <thead>
            <tr>
              <th rowspan={2} scope="col">
                <PictureText of={(texts) => texts.target} />
              </th>
              <th rowspan={2} scope="col">
                <PictureText of={(texts) => texts.verdict} />
              </th>
              {levels.map((level) => (
                <th colspan={columns[level].length} scope="colgroup">
                  <PictureText of={(texts) => texts[level]} />
                </th>
              ))}
              <th rowspan={2} scope="col">
                <PictureText of={(texts) => texts.medianTime} />
              </th>
            </tr>
            <tr>
              {levels
                .flatMap((level) => columns[level])
                .map((count) => (
                  <th scope="col">
                    <PictureText of={(texts) => texts[count]} />
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {record.runs.map((run) => (
              <TargetRow record={record} run={run} />
            ))}
          </tbody>
        </table>
      </div>
      {compareTargets(record).map((comparison) => (
        <DifferenceTable record={record} comparison={comparison} />
      ))}
    </div>
  )
}

function TargetRow({ record, run }: { record: RunRecord; run: Run }) {
  const counted = countChecks(run.checks)
  const median = percentile(responseTimes(run).at(-1)?.durations ?? [], 0.5)
  return (
    <tr>
      <th scope="row">
        <a href={`#${runAnchor(record, run)}`}>{targetName(record, run)}</a>
        {run.target !== run.surface && <small>{visibleText(run.surface)}</small>}
      </th>
      <td>
        <VerdictMark verdict={run.verdict} />
      </td>
      {levels.map((level) => {
        const { errored, skipped, ...others } = counted[level]
        const numbers = { ...others, unjudged: errored + skipped }
        return columns[level].map((column) => (
          <td class={numbers[column] === 0 ? 'none' : undefined}>
            <Sentence of={(texts) => texts.number(numbers[column])} />
          </td>
        ))
      })}
      <td>{median === undefined ? '–' : <Text of={spokenDuration(median)} />}</td>
    </tr>
  )
}
