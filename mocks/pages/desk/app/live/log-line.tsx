import { clockTime } from '../parts/moment.js'
import { ask } from '../state/place.js'
import { useTexts } from '../text/language.js'
import { Status } from '../parts/status.jsx'
import type { LogRow } from './log-row.js'

interface LinePlace {
  index: number
  count: number
  start: number
  height: number
}

/** One call in one line. */
export function LogLine({ row, place, isOpen }: { row: LogRow; place: LinePlace; isOpen: boolean }) {
  const texts = useTexts()
  const { key, direction, method, target, status, operation, violations, orders, at, trouble } = row
  return (
    <div
      id={`row-${key}`}
      class={isOpen ? 'line chosen' : 'line'}
      role="option"
      aria-selected={isOpen}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      style={{ transform: `translateY(${place.start}px)`, height: `${place.height}px` }}
      onClick={() => ask({ open: key, edit: '' })}
    >
      <span class="time">{clockTime(at)}</span>
      <span class={`way ${direction}`} title={direction === 'in' ? texts.cameIn : texts.wentOut}>
        <span aria-hidden="true">{direction === 'in' ? '→' : '←'}</span>
        <span class="unseen">{direction === 'in' ? texts.cameIn : texts.wentOut}</span>
      </span>
      <Status status={status} state={row.state} />
      <span class="call">
        <b>{method}</b> {target}
      </span>
      <span class="operation">{operation}</span>
      <span class="flags">
        {violations > 0 && <span class="flag bad">{texts.violations(violations)}</span>}
        {trouble !== '' && <span class="flag warn">{trouble}</span>}
        {(row.attempts ?? 0) > 1 && <span class="flag">{texts.attempts(row.attempts!)}</span>}
        {orders.length > 0 && <span class="order">{orders[0]}</span>}
      </span>
    </div>
  )
}
