import { useEffect, useRef } from 'preact/hooks'
import { formText } from '../parts/form-text.js'
import { ask } from '../state/place.js'
import { useTexts } from '../text/language.js'
import { formattedBody } from './formatted-body.js'

/** What is sent, whichever way it goes. */
interface EditedRequest {
  method: string
  /** Path and query, as far as they may be changed. */
  target: string
  headers: Record<string, string>
  /** Absent where nobody changed it. */
  body?: string
}

interface EditorProps {
  request: {
    method: string
    target: string
    headers: Readonly<Record<string, string | string[] | undefined>>
    body: string
  }
  onSend(edited: EditedRequest): void
}

/** A request to be changed and sent again; secrets stay hidden and are sent all the same. */
export function RequestEditor({ request, onSend }: EditorProps) {
  const texts = useTexts()
  const body = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => body.current?.focus(), [])
  const headers = Object.entries(request.headers)
    .filter(([name]) => name !== 'content-length')
    .map(([name, value]) => `${name}: ${[value ?? ''].flat().join(', ')}`)
    .join('\n')
  const shownBody = formattedBody(request.body)
  const send = (): void => {
    const given = (name: string): string => formText(form.current!, name)
    const edited = given('body')
    onSend({
      method: given('method').trim(),
      target: given('target'),
      headers: Object.fromEntries(
        given('headers')
          .split('\n')
          .flatMap((line) => {
            const at = line.indexOf(':')
            return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : []
          }),
      ) as Record<string, string>,
      ...(edited !== shownBody && { body: edited }),
    })
  }
  return (
    <form
      class="editor"
      ref={form}
      aria-label={texts.editAndReplay}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
      }}
    >
      <div class="line-of-fields">
        <label class="short">
          {texts.method}
          <input name="method" defaultValue={request.method} />
        </label>
        <label class="grows">
          {texts.path}
          <input name="target" defaultValue={request.target} />
        </label>
      </div>
      <label>
        {texts.headersToSend}
        <textarea name="headers" rows={4} spellcheck={false} defaultValue={headers} />
      </label>
      <label>
        {texts.body}
        <textarea ref={body} name="body" rows={16} spellcheck={false} defaultValue={shownBody} />
      </label>
      <p class="quiet">{texts.secretsStay}</p>
      <div class="actions">
        <button type="submit" class="main">
          {texts.send}
        </button>
        <button type="button" onClick={() => ask({ edit: '' })}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
