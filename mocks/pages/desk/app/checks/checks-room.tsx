import { useEffect, useState } from 'preact/hooks'
import type { RunChoice, ShownRuns } from '../../../../control/check-runs.js'
import { fullTime } from '../parts/moment.js'
import { useKeys } from '../parts/use-keys.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { ask, place } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { CheckDetail } from './check-detail.jsx'
import { CheckList } from './check-list.jsx'

/** What the last run of checks came to; runs are begun here, and followed. */
export function ChecksRoom() {
  const texts = useTexts()
  const speech = useStore(language)
  const { asked } = useStore(place)
  const [isAlone, setIsAlone] = useState(false)
  const runs = useWorld(() =>
    control.get<ShownRuns>('checks').catch((error: { status?: number }) => {
      if (error.status === 404) setIsAlone(true)
      return null
    }),
  )
  const run = (choice: RunChoice): void =>
    void attempt(() => control.post('checks/run', choice)).then(worldChanged)
  const isRunning = Boolean(runs?.running)
  const failed = runs?.checks.some(({ outcome }) => outcome === 'failed') ?? false
  // What is judged is seen as it comes.
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(worldChanged, 700)
    return () => clearInterval(timer)
  }, [isRunning])
  const [target, id] = [asked['target'], asked['check']]
  useKeys({
    ...(!isRunning && !isAlone && { A: () => run({}) }),
    ...(!isRunning && failed && { F: () => run({ failed: true }) }),
    Escape: () => ask({ check: '', target: '' }),
  })
  if (isAlone) return <p class="empty">{texts.noChecksHere}</p>
  if (!runs) return <p class="empty">{texts.loading}</p>
  return (
    <div class={id === undefined ? 'checks' : 'checks with-detail'}>
      <section class="check-side" aria-label={texts.checks}>
        <div class="bar">
          <button
            type="button"
            class="main"
            aria-keyshortcuts="Shift+A"
            disabled={isRunning}
            onClick={() => run({})}
          >
            {texts.runAll}
          </button>
          <button
            type="button"
            aria-keyshortcuts="Shift+F"
            disabled={isRunning || !failed}
            onClick={() => run({ failed: true })}
          >
            {texts.runFailed}
          </button>
          {runs.running && (
            <>
              <progress max={runs.running.all || 1} value={runs.running.judged} aria-label={texts.progress} />
              <span role="status">{texts.howFar(runs.running)}</span>
              {!runs.running.isElsewhere && (
                <button
                  type="button"
                  onClick={() => void attempt(() => control.post('checks/stop')).then(worldChanged)}
                >
                  {texts.stop}
                </button>
              )}
            </>
          )}
          <span class="count">
            {runs.record && `${runs.record.file} · ${fullTime(runs.record.at, speech)}`}
          </span>
        </div>
        {runs.trouble !== null && <p class="lost">{runs.trouble[speech]}</p>}
        <CheckList runs={runs} open={id} />
      </section>
      {target !== undefined && id !== undefined && (
        <CheckDetail key={target + id} target={target} id={id} isRunning={isRunning} onRun={run} />
      )}
    </div>
  )
}
