import { useEffect, useRef } from 'preact/hooks'
import { useTexts } from '../text/language.js'

/** Which key does what. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // The button at its end has the focus; the list is read from its beginning.
    dialog.current?.scrollTo(0, 0)
  }, [])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{texts.keys}</h2>
      <dl>
        {texts.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button class="main">{texts.close}</button>
      </form>
    </dialog>
  )
}
