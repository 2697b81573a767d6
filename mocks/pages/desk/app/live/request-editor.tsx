import { useEffect, useRef } from 'preact/hooks'
import type { Exchange } from '../../../../journal/exchanges/exchange.js'
import { formText } from '../parts/form-text.js'
import { control } from '../state/control.js'
import { ask } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'
import { formattedBody } from './formatted-body.js'

interface EditorProps {
  exchange: Exchange
  onReplayed(replayed: Exchange | undefined): void
}

/** A request to be changed and sent again; secrets stay hidden and are sent all the same. */
export function RequestEditor({ exchange: { id, request }, onReplayed }: EditorProps) {
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
    const [path = '', query = ''] = given('target').split(/\?(.*)/s)
    const edited = given('body')
    const edits = {
      method: given('method').trim(),
      path,
      query,
      headers: Object.fromEntries(
        given('headers')
          .split('\n')
          .flatMap((line) => {
            const at = line.indexOf(':')
            return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : []
          }),
      ) as Record<string, string>,
      ...(edited !== shownBody && { body: edited }),
    }
    void attempt(() => control.post<Exchange>(`exchanges/${id}/replay`, edits), texts.replayed).then(
      onReplayed,
    )
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
          <input
            name="target"
            defaultValue={`${request.path}${request.query === undefined ? '' : `?${request.query}`}`}
          />
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
