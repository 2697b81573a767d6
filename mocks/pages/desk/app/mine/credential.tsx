import { useState } from 'preact/hooks'
import { copyText } from '../parts/copy-text.js'
import { useTexts } from '../text/language.js'

/** One credential, hidden until somebody wants to see it. */
export function Credential({ name, value }: { name: string; value: string }) {
  const texts = useTexts()
  const [isShown, setIsShown] = useState(false)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{isShown ? value : '••••••••'}</code>
        <button
          type="button"
          class="plain"
          aria-pressed={isShown}
          aria-label={texts.showOf(name)}
          onClick={() => setIsShown(!isShown)}
        >
          {texts.show}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={texts.copyValueOf(name)}
          onClick={() => void copyText(value, texts.copied)}
        >
          {texts.copyBody}
        </button>
      </dd>
    </div>
  )
}
