import type { CheckRecord } from '../../../suites/run-record.js'
import { eachApart } from '../text/each-apart.js'
import { Finding } from './finding.js'
import type { Where } from '../page/page-plan.js'

/** Checks that their reader has to look at, one after the other. */
export function FindingList({ where, checks }: { where: Where; checks: readonly CheckRecord[] }) {
  return (
    <div
      dangerouslySetInnerHTML={eachApart(checks, (check) => (
        <Finding where={where} check={check} />
      ))}
    />
  )
}
