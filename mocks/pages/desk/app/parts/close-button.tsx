import { ask } from '../state/place.js'
import { useTexts } from '../text/language.js'

/** Shuts a detail: what named it is no longer asked of the room. */
export function CloseButton({ asked }: { asked: readonly string[] }) {
  const texts = useTexts()
  const close = () => ask(Object.fromEntries(asked.map((name) => [name, ''])))
  return (
    <button type="button" class="plain close" aria-label={texts.close} onClick={close}>
      ×
    </button>
  )
}
