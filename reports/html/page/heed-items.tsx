import type { CheckRecord, Run } from '../../../suites/record/run-record.js'
import { checkAnchor } from './anchors.js'
import { Label } from '../check/label.js'
import { Day } from '../text/moment.js'
import type { Where } from './page-plan.js'
import { Sentence } from '../text/sentence.js'
import { Text } from '../text/text.js'
import { waiverState, type WaiverState } from '../waiver/waiver-state.js'

type Remarkable = Exclude<WaiverState, { kind: 'in-force' }>

/** The run's own warnings, and waivers that have ended, end soon or cover what passes. */
export function HeedItems({ where }: { where: Where }) {
  return (
    <>
      {where.run.warnings.map((warning) => (
        <li>
          <Text of={warning} />
        </li>
      ))}
      {remarkableWaivers(where).map(({ check, state }) => (
        <WaiverItem where={where} check={check} state={state} />
      ))}
    </>
  )
}

export function isAnythingToHeed(where: Where): boolean {
  return where.run.warnings.length > 0 || remarkableWaivers(where).length > 0
}

function remarkableWaivers({ record, run }: Where): { check: CheckRecord; state: Remarkable }[] {
  return run.checks.flatMap((check) => {
    const state = waiverState(record, check)
    return state && state.kind !== 'in-force' && !isWarnedOf(check, run) ? [{ check, state }] : []
  })
}

function isWarnedOf({ id }: CheckRecord, { warnings }: Run): boolean {
  return warnings.some(({ en }) => en.includes(id))
}

const labels = { 'ends-soon': 'waiverEnds', ended: 'waiverEnded', useless: 'waiverUseless' } as const

function WaiverItem(props: { where: Where; check: CheckRecord; state: Remarkable }) {
  const { where, check, state } = props
  return (
    <li>
      <Label name={labels[state.kind]} />:{' '}
      <a href={`#${checkAnchor(where.record, where.run, check)}`}>
        <Text of={check.title} />
      </a>
      , <Day of={check.waiver?.until ?? ''} />
      {state.kind === 'ends-soon' && (
        <>
          , <Sentence of={(texts) => texts.daysLeft(state.days)} />
        </>
      )}
    </li>
  )
}
