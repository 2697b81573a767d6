import { said } from '../state/said.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'

/** What was done last, for a moment. */
export function SaidLine() {
  const now = useStore(said)
  const texts = useTexts()
  return (
    <div class={now?.isError ? 'said error' : 'said'} role="status" aria-live="polite">
      {now && (
        <p>
          {now.text}
          <button
            type="button"
            class="plain"
            aria-label={texts.close}
            onClick={() => (said.value = undefined)}
          >
            ×
          </button>
        </p>
      )}
    </div>
  )
}
