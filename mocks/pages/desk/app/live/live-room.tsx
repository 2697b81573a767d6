import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { ask, hashOf, place } from '../state/place.js'
import { useKeys } from '../parts/use-keys.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'
import { useIsNarrow } from '../parts/use-is-narrow.js'
import { useVirtualRows } from '../parts/virtual-rows.js'
import { DeliveryDetail } from './delivery-detail.jsx'
import { ExchangeDetail } from './exchange-detail.jsx'
import { FilterBar } from './filter-bar.jsx'
import { log } from './log.js'
import { filterOf } from './log-filter.js'
import { LogLine } from './log-line.jsx'

/** Where to go for something to happen. */
function NothingYet() {
  const texts = useTexts()
  return (
    <>
      {texts.nothingYet} <a href={hashOf({ room: 'mine', asked: {} })}>{texts.pointYourClient}</a>
      {texts.or} <a href={hashOf({ room: 'orders', asked: {} })}>{texts.makeAnOrder}</a>.
    </>
  )
}

/** What goes over the wire, as it goes; beside it, the one that is open. */
export function LiveRoom() {
  const texts = useTexts()
  const { asked } = useStore(place)
  const state = useStore(log.state)
  const { shown, rows, isLoading, isOpen } = state
  const filter = filterOf(asked)
  useEffect(() => log.follow(filter), [JSON.stringify(filter)])
  const isNarrow = useIsNarrow('(max-width: 44rem)')
  const rowHeight = isNarrow ? 56 : 34
  const list = useVirtualRows(shown.length, rowHeight)

  // Who reads further down keeps what he reads where it is, whatever comes in above.
  const known = useRef(shown.length)
  useLayoutEffect(() => {
    const more = shown.length - known.current
    known.current = shown.length
    const scroller = list.scroller.current
    if (more > 0 && scroller && scroller.scrollTop > rowHeight) scroller.scrollTop += more * rowHeight
  })

  // Measured by whoever wants to know how long it takes to open.
  useLayoutEffect(() => void (shown.length > 0 && performance.mark('first-rows')), [shown.length > 0])

  const open = asked['open'] ?? ''
  const indexOf = (): number => shown.length - 1 - shown.findIndex(({ key }) => key === open)
  const move = (step: number): void => {
    const at = open === '' ? -1 : indexOf()
    const index = Math.min(shown.length - 1, Math.max(0, at >= shown.length ? 0 : at + step))
    const row = shown[shown.length - 1 - index]
    if (!row) return
    ask({ open: row.key, edit: '' })
    list.show(index)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    p: () => log.pause(!state.isPaused),
    Escape: () => ask(asked['edit'] ? { edit: '' } : { open: '' }),
  })
  const listKeys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => move(-Infinity),
    End: () => move(Infinity),
    PageDown: () => move(20),
    PageUp: () => move(-20),
  }
  const [, direction, id = ''] = /^(in|out)-(.+)$/.exec(open) ?? []
  return (
    <div class={open === '' ? 'live' : 'live with-detail'}>
      <section class="log" aria-label={texts.live}>
        <FilterBar filter={filter} state={state} />
        <div
          class="rows"
          ref={list.scroller}
          role="listbox"
          tabIndex={0}
          aria-label={texts.calls}
          {...(open === '' ? {} : { 'aria-activedescendant': `row-${open}` })}
          onKeyDown={(event) => {
            const act = listKeys[event.key]
            if (!act) return
            event.preventDefault()
            act()
          }}
        >
          <div class="canvas" role="presentation" style={{ height: `${list.height}px` }}>
            {list.rows.map(({ index, start }) => {
              const row = shown[shown.length - 1 - index]
              return (
                row && (
                  <LogLine
                    key={row.key}
                    row={row}
                    place={{ index, count: shown.length, start, height: rowHeight }}
                    isOpen={row.key === open}
                  />
                )
              )
            })}
          </div>
        </div>
        {shown.length === 0 && (
          <p class="empty">
            {isLoading ? texts.loading : rows.length === 0 ? <NothingYet /> : texts.nothingPasses}
          </p>
        )}
        {!isOpen && !isLoading && <p class="lost">{texts.noConnection}</p>}
      </section>
      {direction === 'in' && <ExchangeDetail id={id} isEdited={asked['edit'] === 'yes'} />}
      {direction === 'out' && <DeliveryDetail id={id} isEdited={asked['edit'] === 'yes'} />}
    </div>
  )
}
