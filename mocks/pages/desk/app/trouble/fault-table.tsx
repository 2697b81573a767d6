import type { Fault } from '../../../../call/faults/fault.js'
import { clockTime } from '../parts/moment.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

/** The faults that are declared: what they do, how often they did, and a switch. */
export function FaultTable({ chosen }: { chosen: string | undefined }) {
  const texts = useTexts()
  const faults = useWorld(() => control.get<Fault[]>('faults')) ?? []
  const change = (act: () => Promise<unknown>): void => void attempt(act).then(worldChanged)
  return (
    <section>
      <div class="section-head">
        <h2>{texts.faults}</h2>
        {faults.length > 0 && (
          <button type="button" onClick={() => change(() => control.delete('faults'))}>
            {texts.deleteAll}
          </button>
        )}
      </div>
      {faults.length === 0 ? (
        <p class="quiet">{texts.noFaults}</p>
      ) : (
        <ul class="faults">
          {faults.map((fault) => {
            const { id, match, fired, matched, times, until, off = false } = fault
            const path = `faults/${encodeURIComponent(id)}`
            return (
              <li key={id} class={id === chosen ? 'chosen' : ''}>
                <label class="tick">
                  <input
                    type="checkbox"
                    role="switch"
                    checked={!off}
                    aria-label={texts.switchOf(id)}
                    onChange={(event) => {
                      const { checked } = event.currentTarget
                      change(() => control.put(path, { off: !checked }))
                    }}
                  />
                </label>
                <span class="what">
                  <b>{effectOf(fault, texts)}</b>{' '}
                  <span class="quiet">
                    {match.surface ?? texts.allSurfaces} {match.operation ?? ''}
                    {match.fields && ` ${JSON.stringify(match.fields)}`} · {id}
                    {until !== undefined && ` · ${texts.until(clockTime(until).slice(0, 8))}`}
                  </span>
                </span>
                <span class={fired > 0 ? 'flag warn' : 'flag'}>
                  {texts.fired(fired, times)}
                  {matched > fired && ` · ${texts.matched(matched)}`}
                </span>
                <button
                  type="button"
                  class="plain"
                  aria-label={texts.deleteOf(id)}
                  onClick={() => change(() => control.delete(path))}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function effectOf({ effect: { error, latencyMs, wire } }: Fault, texts: ReturnType<typeof useTexts>): string {
  return [
    ...(error === undefined ? [] : [error]),
    ...(wire === undefined ? [] : [texts.wireFaults[wire]]),
    ...(latencyMs === undefined ? [] : [texts.slower(latencyMs)]),
  ].join(' + ')
}
