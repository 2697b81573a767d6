import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownOrder } from '../../../../control/shown-order.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

interface MoveProps {
  surface: SurfaceCatalog
  order: ShownOrder
  onMove(body: object): void
}

const lateMinutes = 5

/** Where an order may go next; where it may not, said to be so. */
export function MoveChoice({ surface, order, onMove }: MoveProps) {
  const texts = useTexts()
  const speech = useStore(language)
  const textOf = (name: string): string =>
    surface.lifecycle.states.find((state) => state.name === name)?.text[speech] ?? name
  const isOff = (name: string): boolean =>
    surface.lifecycle.states.some((state) => state.name === name && state.offTheWay)
  const forward = order.next.filter((name) => name !== order.status && !isOff(name))
  const illegal = surface.lifecycle.states.filter(({ name }) => !order.next.includes(name))
  return (
    <div class="moves" role="group" aria-label={texts.nextStatus}>
      {order.next.length === 0 && <span class="quiet">{texts.finalStatus}</span>}
      {order.next
        .filter((name) => name !== order.status)
        .map((name) => (
          <button
            type="button"
            key={name}
            class={isOff(name) ? 'bad' : ''}
            {...(forward.length === 1 && name === forward[0] && { 'aria-keyshortcuts': '.' })}
            onClick={() => onMove({ to: name })}
          >
            {isOff(name) ? '✕' : '→'} {textOf(name)}
          </button>
        ))}
      {forward.length === 1 && (
        <button type="button" onClick={() => onMove({ to: forward[0]!, afterSeconds: lateMinutes * 60 })}>
          {texts.moveLate(textOf(forward[0]!), lateMinutes)}
        </button>
      )}
      <select
        aria-label={texts.illegalMove}
        value=""
        onChange={(event) => {
          onMove({ to: event.currentTarget.value, illegal: true })
          event.currentTarget.value = ''
        }}
      >
        <option value="">{texts.illegalMove}</option>
        {illegal.map(({ name }) => (
          <option key={name} value={name}>
            ⚠ {textOf(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
