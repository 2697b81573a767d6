import type { ShownWorld } from '../../../../control/operations/world-controls.js'
import { formText } from '../parts/form-text.js'
import { deskOf } from '../frame/top-bar.jsx'
import { useKeys } from '../parts/use-keys.js'
import { control, sandbox } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

/** The worlds there are: each with state, clock, faults and log of its own. */
export function SandboxList() {
  const texts = useTexts()
  const worlds = useWorld(() => control.get<ShownWorld[]>('worlds')) ?? []
  const reset = (): void => {
    if (confirm(texts.sureReset)) void attempt(() => control.post('reset'), texts.wasReset).then(worldChanged)
  }
  useKeys({ R: reset })
  const create = (name: string): void =>
    void attempt(() => control.post<ShownWorld>('worlds', name === '' ? {} : { name })).then((made) => {
      if (made) location.assign(deskOf(made.name))
    })
  return (
    <section>
      <div class="section-head">
        <h2>{texts.sandboxes}</h2>
        <button type="button" class="bad" aria-keyshortcuts="Shift+R" onClick={reset}>
          {texts.resetThis}
        </button>
      </div>
      <ul class="faults">
        {worlds.map(({ name, seed }) => (
          <li key={name} class={name === sandbox ? 'chosen' : ''}>
            <span class="what">
              <a href={deskOf(name)} {...(name === sandbox && { 'aria-current': 'true' as const })}>
                {name === '' ? texts.mainWorld : `@${name}`}
              </a>{' '}
              <span class="quiet">
                {texts.seed} {seed}
              </span>
            </span>
            {name !== '' && name !== sandbox && (
              <button
                type="button"
                class="plain"
                aria-label={texts.deleteOf(`@${name}`)}
                onClick={() =>
                  void attempt(() => control.delete(`worlds/${encodeURIComponent(name)}`)).then(worldChanged)
                }
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault()
          create(formText(event.currentTarget, 'name').trim())
        }}
      >
        <label>
          {texts.sandboxName}
          <input name="name" pattern="[A-Za-z0-9._\-]{1,64}" />
        </label>
        <button type="submit">{texts.newSandbox}</button>
      </form>
    </section>
  )
}
