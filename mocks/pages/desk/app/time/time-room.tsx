import type { ShownAdvance, ShownMoment } from '../../../../control/operations/clock-controls.js'
import type { ShownTime } from '../../../../control/shown-time.js'
import { formText } from '../parts/form-text.js'
import { distance, fullTime } from '../parts/moment.js'
import { useKeys } from '../parts/use-keys.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt, say } from '../state/said.js'
import { Store, useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

const steps = [60, 600, 3600, 86_400]

/** What went off when the clock was moved here: it stays while the page does. */
const fired = new Store<readonly ShownMoment[]>([])

/** The world's clock: let it run, stop it, move it, and see what that does. */
export function TimeRoom() {
  const texts = useTexts()
  const speech = useStore(language)
  const wentOff = useStore(fired)
  const time = useWorld(() => control.get<ShownTime>('clock'))
  const due = useWorld(() => control.get<ShownMoment[]>('timers')) ?? []
  const isFrozen = time?.mode === 'frozen'
  const advance = (seconds: number): void =>
    void attempt(() => control.post<ShownAdvance>('clock/advance', { seconds })).then((advanced) => {
      if (!advanced) return
      fired.value = [...advanced.fired.toReversed(), ...fired.value].slice(0, 200)
      say(texts.advanced(advanced.fired.length))
      worldChanged()
    })
  const toggle = (): void =>
    void attempt(() =>
      isFrozen ? control.put('clock', { mode: 'real' }) : control.post('clock/freeze'),
    ).then(worldChanged)
  const next = due[0]
  const toNext = (): void => {
    if (next && time) advance(Math.max(0, (Date.parse(next.at) - Date.parse(time.now)) / 1000))
  }
  useKeys({ a: () => advance(60), f: toggle, d: toNext })
  return (
    <div class="sheet">
      <section class="clock">
        <p class="big">
          <time>{time ? fullTime(time.now, speech) : ' '}</time>
          {isFrozen && <span class="flag warn">{texts.frozen}</span>}
        </p>
        <div class="actions">
          <button type="button" class="main" aria-keyshortcuts="f" onClick={toggle}>
            {isFrozen ? texts.letRun : texts.freeze}
          </button>
          {steps.map((seconds) => (
            <button
              type="button"
              key={seconds}
              {...(seconds === 60 && { 'aria-keyshortcuts': 'a' })}
              onClick={() => advance(seconds)}
            >
              + {distance(seconds * 1000, speech)}
            </button>
          ))}
          <button type="button" aria-keyshortcuts="d" disabled={!next} onClick={toNext}>
            {texts.toNextDue}
          </button>
          <form
            class="inline-form"
            onSubmit={(event) => {
              event.preventDefault()
              advance(Number(formText(event.currentTarget, 'seconds')))
            }}
          >
            <label class="inline">
              {texts.seconds}
              <input name="seconds" type="number" min={0} required />
            </label>
            <button type="submit">{texts.advance}</button>
          </form>
        </div>
      </section>
      <div class="halves">
        <section>
          <h2>{texts.due}</h2>
          {due.length === 0 && <p class="quiet">{texts.nothingDue}</p>}
          <ul class="moments">
            {due.map(({ at, what }, index) => (
              <li key={`${at} ${what} ${index}`}>
                <span class="flag">
                  {time ? texts.inTime(distance(Date.parse(at) - Date.parse(time.now), speech)) : ''}
                </span>
                <span class="what">{what}</span>
                <time class="quiet">{fullTime(at, speech)}</time>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{texts.wentOff}</h2>
          {wentOff.length === 0 && <p class="quiet">{texts.nothingWentOff}</p>}
          <ul class="moments">
            {wentOff.map(({ at, what }, index) => (
              <li key={`${at} ${what} ${index}`}>
                <span class="what">{what}</span>
                <time class="quiet">{fullTime(at, speech)}</time>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
