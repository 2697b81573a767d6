import type { ShownCheck, ShownRuns } from '../../../../control/check-runs.js'
import { ask, place } from '../state/place.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { useVirtualRows } from '../parts/virtual-rows.js'
import { Outcome } from './outcome.jsx'

const order = ['failed', 'errored', 'skipped', 'waived', 'passed', 'inapplicable']
const rowHeight = 52

/** The checks of the last run, what failed first. */
export function CheckList({ runs, open }: { runs: ShownRuns; open: string | undefined }) {
  const texts = useTexts()
  const speech = useStore(language)
  const { asked } = useStore(place)
  const outcome = asked['outcome'] ?? ''
  const counted = order.flatMap((name) => {
    const count = runs.checks.filter((check) => check.outcome === name).length
    return count > 0 ? [{ name, count }] : []
  })
  const wanted = runs.checks
    .filter((check) => outcome === '' || check.outcome === outcome)
    .toSorted((one, other) => weightOf(one) - weightOf(other))
  const list = useVirtualRows(wanted.length, rowHeight)
  if (runs.checks.length === 0) return <p class="empty">{runs.running ? texts.starting : texts.noRecord}</p>
  return (
    <>
      <div class="verdicts">
        {runs.verdicts.map(({ target, verdict }) => (
          <span
            key={target}
            class={
              verdict === 'conformant' ? 'flag good' : verdict === 'incomplete' ? 'flag warn' : 'flag bad'
            }
          >
            {target}: {texts.verdictOf(verdict)}
          </span>
        ))}
        <span class="grows" />
        {counted.map(({ name, count }) => (
          <button
            type="button"
            key={name}
            aria-pressed={outcome === name}
            onClick={() => ask({ outcome: outcome === name ? '' : name })}
          >
            <Outcome outcome={name} /> {count}
          </button>
        ))}
      </div>
      <div class="rows" ref={list.scroller} role="list" tabIndex={0} aria-label={texts.checks}>
        <div class="canvas" role="presentation" style={{ height: `${list.height}px` }}>
          {list.rows.map(({ index, start }) => {
            const check = wanted[index]
            return (
              check && (
                <div
                  key={`${check.target} ${check.id}`}
                  role="listitem"
                  class="check-row"
                  style={{ transform: `translateY(${start}px)`, height: `${rowHeight}px` }}
                >
                  <button
                    type="button"
                    class={check.id === open ? 'chosen' : ''}
                    onClick={() => ask({ target: check.target, check: check.id })}
                  >
                    <Outcome outcome={check.outcome} />
                    <span class="title">{check.title[speech]}</span>
                    <span class="quiet mono">
                      {check.id} · {texts.levelOf(check.level)}
                    </span>
                  </button>
                </div>
              )
            )
          })}
        </div>
      </div>
    </>
  )
}

function weightOf({ outcome, level }: ShownCheck): number {
  return order.indexOf(outcome) * 10 + (level === 'must' ? 0 : 1)
}
