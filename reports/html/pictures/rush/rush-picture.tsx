import type { Run, RunRecord, RushRecord, RushWindow } from '../../../../suites/record/run-record.js'
import { findingWords, rushWords } from '../../../text/rush-words.js'
import { runAnchor } from '../../page/anchors.js'
import { Text } from '../../text/text.js'
import { Picture } from '../picture.js'
import { PictureText, type PictureTextOf } from '../picture-text.js'
import { RushStrip } from './rush-strip.js'

/** Orders named beside the drawing; the record holds more. */
const mostNamed = 12

interface Row {
  name: string
  title: PictureTextOf
  behind?: (window: RushWindow) => number
  before: (window: RushWindow) => number
  unit: string
}

const rows: readonly Row[] = [
  {
    name: 'arrivals',
    title: (texts) => texts.rushArrivals,
    behind: ({ due }) => due,
    before: ({ answered }) => answered,
    unit: '',
  },
  { name: 'out', title: (texts) => texts.rushInFlight, before: ({ inFlight }) => inFlight, unit: '' },
  { name: 'slowest', title: (texts) => texts.rushSlowest, before: ({ slowestMs }) => slowestMs, unit: 'ms' },
]

/** A rush over its time: what came in and went out, what was out, the slowest answers, and where orders came to grief. */
export function RushPicture({ record, run }: { record: RunRecord; run: Run }) {
  const { rush } = run
  if (!rush || rush.windows.length === 0) return null
  const id = runAnchor(record, run, 'rush')
  const marks = rush.findings.map(({ atMs }) => atMs)
  return (
    <Picture
      id={id}
      title={<PictureText of={(texts) => texts.rush} />}
      summary={<Summary of={rush} />}
      legend={
        <>
          <li class="rush-came">
            <PictureText of={(texts) => texts.rushDue} />
          </li>
          <li class="rush-went">
            <PictureText of={(texts) => texts.rushAnswered} />
          </li>
          {marks.length > 0 && (
            <li class="rush-grief">
              <PictureText of={(texts) => texts.rushGrief} />
            </li>
          )}
        </>
      }
      table={<RushTable of={rush} />}
    >
      <div class="rush">
        {rows.map(({ name, title, unit, behind, before }) => (
          <>
            <p id={`${id}-${name}`} class="quiet">
              <PictureText of={title} />
            </p>
            <RushStrip
              windows={rush.windows}
              windowMs={rush.windowMs}
              before={before}
              {...(behind && { behind })}
              marks={marks}
              unit={unit}
              labels={`${id} ${id}-${name}`}
            />
          </>
        ))}
      </div>
    </Picture>
  )
}

function Summary({ of: rush }: { of: RushRecord }) {
  const named = rush.findings.slice(0, mostNamed)
  return (
    <>
      {rushWords(rush).map((words) => (
        <>
          <Text of={words} />
          <br />
        </>
      ))}
      {named.map((finding) => (
        <>
          <Text of={findingWords(finding)} />
          <br />
        </>
      ))}
    </>
  )
}

const columns: readonly { title: PictureTextOf; valueOf: (window: RushWindow) => number }[] = [
  { title: (texts) => texts.rushDue, valueOf: ({ due }) => due },
  { title: (texts) => texts.rushAnswered, valueOf: ({ answered }) => answered },
  { title: (texts) => texts.failed, valueOf: ({ failed }) => failed },
  { title: (texts) => texts.rushInFlight, valueOf: ({ inFlight }) => inFlight },
  { title: (texts) => texts.rushSlowest, valueOf: ({ slowestMs }) => slowestMs },
]

/** The drawing in numbers, slice by slice. */
function RushTable({ of: { windows } }: { of: RushRecord }) {
  return (
    <div class="canvas" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">s</th>
            {columns.map(({ title }) => (
              <th scope="col">
                <PictureText of={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <tr>
              <th scope="row">{(window.atMs / 1000).toFixed(1)}</th>
              {columns.map(({ valueOf }) => (
                <td>{valueOf(window)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
