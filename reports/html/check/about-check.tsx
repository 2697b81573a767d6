import type { CheckRecord } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { checkAnchor } from '../page/anchors.js'
import { OutcomeMark } from './outcome-mark.js'
import type { Where } from '../page/page-plan.js'
import { Word } from '../text/word.js'

/** Outcome, level and name of a check, with the link that leads back to it. */
export function AboutCheck({ where: { record, run }, check }: { where: Where; check: CheckRecord }) {
  return (
    <p class="about">
      <OutcomeMark outcome={check.outcome} />
      <Word of={(words) => words.level[check.level]} />
      <a href={`#${checkAnchor(record, run, check)}`}>
        <code>{visibleText(check.id)}</code>
      </a>
    </p>
  )
}
