import type { Run, RunRecord, StoryLane, StoryLine } from '../../../../suites/record/run-record.js'
import { cutText } from '../../../text/cut-text.js'
import { visibleText } from '../../../text/visible-text.js'
import { Text } from '../../text/text.js'
import { CheckLinks } from '../check-links.js'
import { middleCut } from '../middle-cut.js'
import { PictureText } from '../picture-text.js'
import { spokenDuration } from '../times/duration-text.js'
import { cellsOf } from './story-cells.js'

const longestName = 40
const longestOrder = 18
const longestError = 80
const longestText = 300

/** One thing that happened, or did not: drawn from lane to lane, with the checks that it broke. */
export function StoryRow(props: {
  record: RunRecord
  run: Run
  line: StoryLine
  lanes: readonly StoryLane[]
}) {
  const { line, lanes } = props
  const { before, span, behind, direction } = cellsOf(line, lanes)
  const isBroken = line.broken !== undefined
  const kinds = [line.kind, direction, `span-${Math.min(span, 6)}`, isBroken && 'broken']
  return (
    <tr>
      <th scope="row">
        <Text of={spokenDuration(line.atMs)} />
      </th>
      {freeLanes(before)}
      <td colSpan={span} class={kinds.filter(Boolean).join(' ')}>
        <div>
          <StoryWords {...props} direction={direction} />
        </div>
      </td>
      {freeLanes(behind)}
    </tr>
  )
}

function freeLanes(count: number) {
  return Array.from({ length: count }, () => <td class="lane" />)
}

function StoryWords(props: {
  record: RunRecord
  run: Run
  line: StoryLine
  direction: 'to-right' | 'to-left' | 'none'
}) {
  const { record, run, line, direction } = props
  const { kind, name, order, text, times, broken } = line
  const checks = run.checks.filter(({ id }) => broken?.includes(id))
  const words = text && { en: cutText(text.en, longestText).text, tr: cutText(text.tr, longestText).text }
  if (kind === 'note') return <>◆ {words && <Text of={words} />}</>
  return (
    <>
      <span class="unseen">{direction === 'to-right' ? '→ ' : '← '}</span>
      {kind === 'missing' && <b>⇢ </b>}
      <bdi>{middleCut(name ?? '', longestName)}</bdi>
      {order !== undefined && (
        <>
          {' '}
          <code title={cutText(visibleText(order), 400).text}>{middleCut(order, longestOrder)}</code>
        </>
      )}{' '}
      <Answer line={line} />
      {times !== undefined && <small> ↻ {times}</small>}
      {words && (
        <small class="words">
          <Text of={words} />
        </small>
      )}
      {checks.length > 0 && (
        <small class="words">
          <b>✗</b> <CheckLinks record={record} run={run} checks={checks} />
        </small>
      )}
    </>
  )
}

function Answer({ line: { kind, status, error = '' } }: { line: StoryLine }) {
  if (kind === 'missing')
    return (
      <b>
        <PictureText of={(texts) => texts.neverCame} />
      </b>
    )
  if (status !== undefined)
    return status >= 200 && status <= 299 ? <small>{status}</small> : <b>! {status}</b>
  return (
    <b>
      ! <PictureText of={(texts) => texts.noAnswer} />
      {error !== '' && <bdi> {visibleText(cutText(error, longestError).text)}</bdi>}
    </b>
  )
}
