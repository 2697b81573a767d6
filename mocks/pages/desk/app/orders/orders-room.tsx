import { useState } from 'preact/hooks'
import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownNewOrder, ShownOrder } from '../../../../control/shown-order.js'
import { useKeys } from '../parts/use-keys.js'
import { control } from '../state/control.js'
import { catalog, useWorld, worldChanged } from '../state/known.js'
import { ask, place } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'
import { NewOrderDialog } from './new-order-dialog.jsx'
import { OrderBoard } from './order-board.jsx'
import { OrderDetail } from './order-detail.jsx'

/** The orders that each party keeps, by where they stand. */
export function OrdersRoom() {
  const texts = useTexts()
  const { asked } = useStore(place)
  const surfaces = useStore(catalog).filter(({ orders }) => orders !== null)
  const surface = surfaces.find((one) => one.surface === asked['surface']) ?? surfaces[0]
  return (
    <div class={asked['order'] ? 'orders with-detail' : 'orders'}>
      {surface ? (
        <Orders key={surface.surface} surface={surface} surfaces={surfaces} />
      ) : (
        <p class="empty">{texts.loading}</p>
      )}
    </div>
  )
}

function Orders({ surface, surfaces }: { surface: SurfaceCatalog; surfaces: readonly SurfaceCatalog[] }) {
  const texts = useTexts()
  const { asked } = useStore(place)
  const [isComposing, setIsComposing] = useState(false)
  const path = `orders/${surface.surface}`
  const orders = useWorld(() => control.get<ShownOrder[]>(path), path)
  const open = asked['order']
  const create = (body: object = {}): void =>
    void attempt(() => control.post<ShownNewOrder[]>(path, body), texts.orderCreated).then((created) => {
      const last = created?.at(-1)
      if (!last) return
      ask({ surface: surface.surface, order: last.id })
      setIsComposing(false)
      worldChanged()
    })
  const move = (step: number): void => {
    const ids = (orders ?? []).map(({ id }) => id).reverse()
    const at = open === undefined ? -1 : ids.indexOf(open)
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + step))]
    if (next !== undefined) ask({ order: next })
  }
  const canCreate = surface.orders?.create ?? false
  useKeys({
    ...(canCreate && { n: () => create() }),
    j: () => move(1),
    k: () => move(-1),
    Escape: () => ask({ order: '' }),
  })
  return (
    <>
      <section class="board-side" aria-label={texts.orders}>
        <div class="bar">
          <select
            aria-label={texts.surface}
            value={surface.surface}
            onChange={(event) => ask({ surface: event.currentTarget.value, order: '' })}
          >
            {surfaces.map((one) => (
              <option key={one.surface} value={one.surface}>
                {one.name} · {one.surface}
              </option>
            ))}
          </select>
          {canCreate ? (
            <>
              <button type="button" class="main" aria-keyshortcuts="n" onClick={() => create()}>
                {texts.newOrder}
              </button>
              <button type="button" onClick={() => setIsComposing(true)}>
                {texts.newOrderFromSample}
              </button>
              <button type="button" onClick={() => create({ count: 10 })}>
                {texts.tenOrders}
              </button>
            </>
          ) : (
            <span class="quiet">{texts.onlyTold}</span>
          )}
          <span class="count">{texts.orderCount(orders?.length ?? 0)}</span>
        </div>
        <OrderBoard surface={surface} orders={orders ?? []} open={open} />
      </section>
      {open !== undefined && <OrderDetail key={open} surface={surface} id={open} />}
      {isComposing && <NewOrderDialog path={path} onCreate={create} onClose={() => setIsComposing(false)} />}
    </>
  )
}
