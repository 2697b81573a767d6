import { Text } from '../../text/text.js'
import { durationBuckets, type DurationBucket } from './duration-buckets.js'
import { OperationName } from '../answers/operation-name.js'
import { PictureText } from '../picture-text.js'
import type { TimeRow } from './response-times.js'
import { spokenDuration } from './duration-text.js'

/** The distributions in numbers: how many answers took how long. */
export function TimesTable(props: { rows: readonly TimeRow[]; counts: readonly (readonly number[])[] }) {
  const { rows, counts } = props
  const filled = durationBuckets.flatMap((bucket, index) =>
    counts.some((row) => row[index]! > 0) ? [{ bucket, numbers: counts.map((row) => row[index]!) }] : [],
  )
  return (
    <div class="canvas" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <PictureText of={(texts) => texts.duration} />
            </th>
            {rows.map((row) => (
              <th scope="col">
                <OperationName row={row} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ bucket, numbers }) => (
            <tr>
              <th scope="row">
                <Bounds of={bucket} />
              </th>
              {numbers.map((number) => (
                <td>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Bounds({ of: { from, to } }: { of: DurationBucket }) {
  if (to === undefined)
    return (
      <>
        ≥ <Text of={spokenDuration(from)} />
      </>
    )
  if (from === 0)
    return (
      <>
        &lt; <Text of={spokenDuration(to)} />
      </>
    )
  return (
    <>
      <Text of={spokenDuration(from)} /> – &lt; <Text of={spokenDuration(to)} />
    </>
  )
}
