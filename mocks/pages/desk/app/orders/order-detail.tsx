import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownWholeOrder } from '../../../../control/operations/order-controls.js'
import { Body } from '../live/body.jsx'
import { CloseButton } from '../parts/close-button.jsx'
import { control } from '../state/control.js'
import { useWorld } from '../state/known.js'
import { useTexts } from '../text/language.js'
import { OrderActions } from './order-actions.jsx'
import { OrderHistory } from './order-history.jsx'

/** One order: where it stands, what can be done with it, and what went over the wire because of it. */
export function OrderDetail({ surface, id }: { surface: SurfaceCatalog; id: string }) {
  const texts = useTexts()
  const order = useWorld(
    () =>
      control.get<ShownWholeOrder>(`orders/${surface.surface}/${encodeURIComponent(id)}`).catch(() => null),
    surface.surface,
    id,
  )
  if (!order)
    return <section class="detail">{order === null && <p class="empty">{texts.orderGone}</p>}</section>
  const names = Object.entries(order.names)
  const body = order.order ?? order.held
  return (
    <section class="detail" aria-label={`${texts.order} ${id}`}>
      <header>
        <h2>
          {order.status !== undefined && <span class="status s3">{order.status}</span>}{' '}
          <span class="path">{id}</span>
        </h2>
        <CloseButton asked={['order']} />
        <p class="quiet">{names.map(([name, value]) => `${name} ${value}`).join(' · ')}</p>
      </header>
      <OrderActions surface={surface} order={order} />
      <OrderHistory surface={surface} order={order} />
      {body && (
        <div class="message">
          <div class="title">
            <h3>{order.order ? texts.orderBody : texts.orderHeld}</h3>
          </div>
          <Body body={JSON.stringify(body)} />
        </div>
      )}
    </section>
  )
}
