import type { CheckRecord, Run, RunRecord } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { checkAnchor, shortName } from '../page/anchors.js'

const mostNamed = 3

/** The checks by the end of their ids, each leading to where it stands on the page. */
export function CheckLinks(props: { record: RunRecord; run: Run; checks: readonly CheckRecord[] }) {
  const { record, run, checks } = props
  const leftOut = checks.length - mostNamed
  return (
    <>
      {checks.slice(0, mostNamed).map((check, index) => (
        <>
          {index > 0 && ', '}
          <a href={`#${checkAnchor(record, run, check)}`}>{visibleText(shortName(check, run))}</a>
        </>
      ))}
      {leftOut > 0 && ` +${leftOut}`}
    </>
  )
}
