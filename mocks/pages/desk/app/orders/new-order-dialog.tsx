import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShownNewOrder } from '../../../../control/shown-order.js'
import { formText } from '../parts/form-text.js'
import { control } from '../state/control.js'
import { attempt, say } from '../state/said.js'
import { useTexts } from '../text/language.js'

interface DialogProps {
  path: string
  onCreate(body: object): void
  onClose(): void
}

/** A realistic order, to be changed before it is created. */
export function NewOrderDialog({ path, onCreate, onClose }: DialogProps) {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const [sample, setSample] = useState<string | undefined>()
  useEffect(() => {
    dialog.current?.showModal()
    void attempt(() => control.post<ShownNewOrder[]>(path, { dry: true })).then((drawn) =>
      setSample(JSON.stringify(drawn?.[0]?.order ?? {}, null, 2)),
    )
  }, [])
  const submit = (form: HTMLFormElement): void => {
    try {
      onCreate({ overrides: JSON.parse(formText(form, 'order')) as unknown })
    } catch (error) {
      say((error as Error).message, true)
    }
  }
  return (
    <dialog ref={dialog} class="compose" aria-labelledby="compose-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
      >
        <h2 id="compose-title">{texts.newOrderFromSample}</h2>
        <label>
          {texts.body}
          <textarea key={sample} name="order" rows={22} spellcheck={false} defaultValue={sample ?? ''} />
        </label>
        <div class="actions">
          <button type="submit" class="main" disabled={sample === undefined}>
            {texts.create}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
