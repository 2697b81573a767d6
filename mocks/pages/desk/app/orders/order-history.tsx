import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownOrder } from '../../../../control/shown-order.js'
import { log } from '../live/log.js'
import { clockTime } from '../parts/moment.js'
import { Status } from '../parts/status.jsx'
import { partnerOf } from '../state/partner-of.js'
import { hashOf } from '../state/place.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'

const mostRows = 100

/** Calls and deliveries that name the order, the newest first. */
export function OrderHistory({ surface, order }: { surface: SurfaceCatalog; order: ShownOrder }) {
  const texts = useTexts()
  const { rows } = useStore(log.state)
  const partner = partnerOf(surface.surface)
  const names = new Set([
    order.id,
    ...Object.entries(order.names).flatMap(([name, value]) =>
      /restaurant|restoran/i.test(name) ? [] : [String(value)],
    ),
  ])
  const own = rows
    .filter((row) => row.surface.startsWith(`${partner}/`) && row.orders.some((name) => names.has(name)))
    .toReversed()
  return (
    <div class="history">
      <h3>{texts.history}</h3>
      {own.length === 0 && <p class="quiet">{texts.noHistory}</p>}
      <ul>
        {own.slice(0, mostRows).map((row) => (
          <li key={row.key}>
            <a href={hashOf({ room: 'live', asked: { order: order.id, open: row.key } })}>
              <span class="time">{clockTime(row.at)}</span>
              <span class={`way ${row.direction}`}>
                <span aria-hidden="true">{row.direction === 'in' ? '→' : '←'}</span>
                <span class="unseen">{row.direction === 'in' ? texts.cameIn : texts.wentOut}</span>
              </span>
              <Status status={row.status} state={row.state} />
              <span class="call">{row.operation || row.target}</span>
              {row.violations > 0 && <span class="flag bad">{texts.violations(row.violations)}</span>}
              {(row.attempts ?? 0) > 1 && <span class="flag">{texts.attempts(row.attempts!)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
