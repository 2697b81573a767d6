import type { ComponentChildren } from 'preact'
import type { CheckRecord } from '../../../suites/record/run-record.js'
import { AboutCheck } from './about-check.js'
import { checkAnchor } from '../page/anchors.js'
import { HeldBack } from './held-back.js'
import type { Where } from '../page/page-plan.js'
import { Text } from '../text/text.js'

/** A check in a list of many. */
export function CheckRow(props: { where: Where; check: CheckRecord; children: ComponentChildren }) {
  const { where, check, children } = props
  return (
    <li
      id={checkAnchor(where.record, where.run, check)}
      data-outcome={check.outcome}
      data-level={check.level}
    >
      <p class="title">
        <Text of={check.title} />
      </p>
      <HeldBack where={where} check={check}>
        <AboutCheck where={where} check={check} />
        {children}
      </HeldBack>
    </li>
  )
}
