import type { CheckRecord } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { checkAnchor } from './anchors.js'
import { OutcomeMark } from './outcome-mark.js'
import type { Where } from './page-plan.js'
import { Word } from './word.js'

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
