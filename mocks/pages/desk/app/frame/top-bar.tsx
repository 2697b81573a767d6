import type { ShownWorld } from '../../../../control/operations/world-controls.js'
import { control, hasToken, logOut, sandbox, serverRoot } from '../state/control.js'
import { useWorld } from '../state/known.js'
import { hashOf, place } from '../state/place.js'
import { useTexts } from '../text/language.js'
import { LanguageSwitch } from './language-switch.jsx'
import { WorldTime } from './world-time.jsx'

/** Which world this is, what time it is there, and what is for the reader. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const texts = useTexts()
  const worlds = useWorld(() => control.get<ShownWorld[]>('worlds')) ?? []
  const names = [...new Set(['', sandbox, ...worlds.map(({ name }) => name)])]
  return (
    <header class="top">
      <span class="brand">uyum</span>
      <select
        aria-label={texts.sandbox}
        value={sandbox}
        onChange={(event) => location.assign(deskOf(event.currentTarget.value))}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name === '' ? texts.mainWorld : `@${name}`}
          </option>
        ))}
      </select>
      <WorldTime />
      <span class="grows" />
      <LanguageSwitch />
      {hasToken() && (
        <button type="button" class="plain" onClick={logOut}>
          {texts.logOut}
        </button>
      )}
      <button type="button" class="plain" aria-label={texts.help} aria-keyshortcuts="?" onClick={onHelp}>
        ?
      </button>
    </header>
  )
}

/** The desk of another world, in the same room. */
export function deskOf(name: string): string {
  const { room } = place.value
  return `${serverRoot}${name === '' ? '' : `@${encodeURIComponent(name)}/`}_uyum/${hashOf({ room, asked: {} })}`
}
