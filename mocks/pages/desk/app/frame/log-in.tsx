import { useState } from 'preact/hooks'
import { formText } from '../parts/form-text.js'
import { logIn } from '../state/control.js'
import { useTexts } from '../text/language.js'
import { LanguageSwitch } from './language-switch.jsx'

/** Asks for the token of a shared mock. */
export function LogIn() {
  const texts = useTexts()
  const [isRefused, setIsRefused] = useState(false)
  const enter = async (token: string): Promise<void> => {
    setIsRefused(!(await logIn(token).catch(() => false)))
  }
  return (
    <main class="log-in">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void enter(formText(event.currentTarget, 'token').trim())
        }}
      >
        <h1>uyum</h1>
        <p>{texts.tokenAsked}</p>
        <label>
          {texts.token}
          <input name="token" type="password" required autocomplete="current-password" autofocus />
        </label>
        {isRefused && (
          <p class="bad" role="alert">
            {texts.tokenRefused}
          </p>
        )}
        <button type="submit" class="main">
          {texts.logIn}
        </button>
        <LanguageSwitch />
      </form>
    </main>
  )
}
