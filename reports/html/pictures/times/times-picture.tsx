import type { Run, RunRecord } from '../../../../suites/record/run-record.js'
import { runAnchor } from '../../page/anchors.js'
import { Sentence } from '../../text/sentence.js'
import { Text } from '../../text/text.js'
import { DurationAxis, DurationBars, type BucketRange } from './duration-bars.js'
import { countByBucket, durationBuckets } from './duration-buckets.js'
import { OperationName } from '../answers/operation-name.js'
import { Picture } from '../picture.js'
import { PictureText } from '../picture-text.js'
import { percentile, responseTimes, type TimeRow } from './response-times.js'
import { spokenDuration } from './duration-text.js'
import { TimesTable } from './times-table.js'

/** What is drawn at most; the last row is that of all operations. */
const mostRows = 20
/** Fewer would be no distribution. */
const fewestBuckets = 6

const columns = ['count', 'median', 'p95', 'longest', 'unanswered'] as const

/** How fast the judged side answered, as a distribution for each operation. */
export function TimesPicture({ record, run }: { record: RunRecord; run: Run }) {
  const all = responseTimes(run)
  const rows = all.length > mostRows ? all.slice(-1) : all
  const counts = rows.map(({ durations }) => countByBucket(durations))
  const id = runAnchor(record, run, 'times')
  const range = filledRange(counts)
  if (!range) return null
  return (
    <Picture
      id={id}
      title={<PictureText of={(texts) => (run.side === 'client' ? texts.timesOfPushes : texts.times)} />}
      summary={<PictureText of={(texts) => texts.timesNote} />}
      table={<TimesTable rows={rows} counts={counts} />}
    >
      <table class="times">
        <thead>
          <tr>
            <th scope="col">
              <PictureText of={(texts) => texts.operation} />
            </th>
            <th scope="col" id={`${id}-distribution`}>
              <PictureText of={(texts) => texts.distribution} />
            </th>
            {columns.map((column) => (
              <th scope="col">
                <PictureText of={(texts) => texts[column]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr>
              <th scope="row" id={`${id}-${index}`}>
                <OperationName row={row} />
              </th>
              <td>
                <DurationBars
                  counts={counts[index]!}
                  range={range}
                  labels={`${id}-${index} ${id}-distribution`}
                />
              </td>
              <td>
                <Sentence of={(texts) => texts.number(row.durations.length)} />
              </td>
              {[0.5, 0.95, 1].map((share) => (
                <td>
                  <Percentile of={row} share={share} />
                </td>
              ))}
              <td>{row.unanswered}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>ms</td>
            <td>
              <DurationAxis range={range} />
            </td>
            <td colspan={columns.length} />
          </tr>
        </tfoot>
      </table>
    </Picture>
  )
}

function Percentile({ of: { durations }, share }: { of: TimeRow; share: number }) {
  const ms = percentile(durations, share)
  return ms === undefined ? <>–</> : <Text of={spokenDuration(ms)} />
}

/** From the first bucket that any row fills to the last, and some more where they are few. */
function filledRange(counts: readonly number[][]): BucketRange | undefined {
  const filled = [...durationBuckets.keys()].filter((bucket) => counts.some((row) => row[bucket]! > 0))
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const end = Math.min(durationBuckets.length, Math.max(last + 1, first + fewestBuckets))
  return [Math.max(0, Math.min(first, end - fewestBuckets)), end]
}
