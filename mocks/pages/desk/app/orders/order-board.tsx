import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownOrder } from '../../../../control/shown-order.js'
import { ask } from '../state/place.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

/** As many of a column as somebody looks at. */
const mostCards = 60

interface BoardProps {
  surface: SurfaceCatalog
  orders: readonly ShownOrder[]
  open: string | undefined
}

/** A column for each status of the lifecycle; what leads off the way stands last. */
export function OrderBoard({ surface, orders, open }: BoardProps) {
  const texts = useTexts()
  const speech = useStore(language)
  const states = surface.lifecycle.states.toSorted(
    (one, other) => Number(one.offTheWay) - Number(other.offTheWay),
  )
  const told = orders.some(({ status }) => status === undefined)
  const columns = [
    ...(told ? [{ name: undefined, title: texts.withoutStatus, offTheWay: false }] : []),
    ...(told && orders.every(({ status }) => status === undefined)
      ? []
      : states.map(({ name, text, offTheWay }) => ({ name, title: text[speech], offTheWay }))),
  ]
  if (orders.length === 0) return <p class="empty">{texts.noOrders}</p>
  return (
    <div class="board" tabIndex={0} role="group" aria-label={texts.orders}>
      {columns.map(({ name, title, offTheWay }) => {
        const cards = orders.filter(({ status }) => status === name).toReversed()
        return (
          <section key={name ?? ''} class={offTheWay ? 'column off' : 'column'} aria-label={title}>
            <h2>
              {title} <span class="quiet">{cards.length}</span>
            </h2>
            {name !== undefined && <p class="quiet mono">{name}</p>}
            <ul>
              {cards.slice(0, mostCards).map(({ id }) => (
                <li key={id}>
                  <button
                    type="button"
                    class={id === open ? 'card chosen' : 'card'}
                    aria-pressed={id === open}
                    onClick={() => ask({ surface: surface.surface, order: id })}
                  >
                    {id}
                  </button>
                </li>
              ))}
            </ul>
            {cards.length > mostCards && <p class="quiet">+ {cards.length - mostCards}</p>}
          </section>
        )
      })}
    </div>
  )
}
