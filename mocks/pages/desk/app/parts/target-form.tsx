import type { ShownTarget } from '../../../../deliveries/targets/shown-target.js'
import { control } from '../state/control.js'
import { catalog, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'
import { formText } from './form-text.js'

interface TargetFormProps {
  surface: string
  /** The one that is set already. */
  target?: ShownTarget
  hint?: string
  onSaved?(): void
}

/** Who receives what the mock calls by itself at a surface. */
export function TargetForm({ surface, target, hint, onSaved }: TargetFormProps) {
  const texts = useTexts()
  const mine = useStore(catalog).find((one) => one.surface === surface)?.mine
  const save = async (form: HTMLFormElement): Promise<void> => {
    const { surface: _surface, ...before } = target ?? {}
    const body = { ...before, baseUrl: formText(form, 'baseUrl').trim() }
    const saved = await attempt(
      () => control.put<ShownTarget>(`delivery-targets/${surface}`, body),
      texts.targetSaved,
    )
    if (!saved) return
    worldChanged()
    onSaved?.()
  }
  return (
    <form
      class="target-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <label class="grows">
        {hint ?? texts.targetOf(surface)}
        <input
          name="baseUrl"
          type="url"
          required
          placeholder="http://127.0.0.1:3000"
          defaultValue={target?.baseUrl ?? mine?.baseUrl ?? ''}
          autofocus={onSaved !== undefined}
        />
      </label>
      <button type="submit">{onSaved ? texts.saveAndSend : texts.save}</button>
    </form>
  )
}
