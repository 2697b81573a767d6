import { useEffect, useState } from 'preact/hooks'
import type { Exchange } from '../../../../journal/exchanges/exchange.js'
import type { ShownExchange } from '../../../../control/shown-exchange.js'
import { control, worldRoot } from '../state/control.js'
import { ask, goTo } from '../state/place.js'
import { attempt } from '../state/said.js'
import { CloseButton } from '../parts/close-button.jsx'
import { copyText } from '../parts/copy-text.js'
import { fullTime } from '../parts/moment.js'
import { useKeys } from '../parts/use-keys.js'
import { Status } from '../parts/status.jsx'
import { language, useTexts } from '../text/language.js'
import { useStore } from '../state/store.js'
import { AnswerDifference } from './answer-difference.jsx'
import { curlLine } from './curl-line.js'
import { Message } from './message.jsx'
import { RequestEditor } from './request-editor.jsx'
import { ViolationList } from './violation-list.jsx'

/** A call that came in: what was sent, what was answered, and what can be done with it. */
export function ExchangeDetail({ id, isEdited }: { id: string; isEdited: boolean }) {
  const texts = useTexts()
  const speech = useStore(language)
  const [exchange, setExchange] = useState<ShownExchange | undefined>()
  const [isGone, setIsGone] = useState(false)
  /** The one that was sent again, and the one that came of it. */
  const [before, setBefore] = useState<{ exchange: Exchange; becameId: string } | undefined>()
  useEffect(() => {
    let isWanted = true
    setIsGone(false)
    control.get<ShownExchange>(`exchanges/${id}`).then(
      (found) => isWanted && setExchange(found),
      () => isWanted && (setExchange(undefined), setIsGone(true)),
    )
    return () => void (isWanted = false)
  }, [id])
  /** Opens the new one, beside the old one's answer. */
  const opened = (replayed: Exchange | undefined): void => {
    if (!replayed) return
    if (exchange) setBefore({ exchange, becameId: replayed.id })
    ask({ open: `in-${replayed.id}`, edit: '' })
  }
  const replay = (): void =>
    void attempt(() => control.post<Exchange>(`exchanges/${id}/replay`), texts.replayed).then(opened)
  const line = (): string => curlLine(callOf(exchange!))
  // While it is still being read, too: nobody waits for it before the next key.
  useKeys({
    r: replay,
    e: () => ask({ edit: 'yes' }),
    ...(exchange && { c: () => void copyText(line(), texts.copied) }),
  })
  if (!exchange || exchange.id !== id)
    return <section class="detail">{isGone && <p class="empty">{texts.gone}</p>}</section>
  const { request, response, violations, surface, operation, fault, faults, wire } = exchange
  return (
    <section class="detail" aria-label={texts.callNumber(id)}>
      <header>
        <h2>
          <Status status={response.status} /> {request.method}{' '}
          <span class="path">
            /{surface}
            {request.path}
          </span>
        </h2>
        <CloseButton asked={['open', 'edit']} />
        <p class="quiet">
          {texts.callNumber(id)} · {operation || texts.noOperation} ·{' '}
          <time>{fullTime(exchange.at, speech)}</time>
          {(faults ?? [fault ?? []].flat()).map((name) => (
            <>
              {' '}
              ·{' '}
              <button type="button" class="link" onClick={() => goTo('trouble', { fault: name })}>
                {texts.faultNamed(name)}
              </button>
            </>
          ))}
          {wire !== undefined && ` · ${texts.wires[wire]}`}
        </p>
        <div class="actions">
          <button type="button" class="main" aria-keyshortcuts="r" onClick={replay}>
            {texts.replay}
          </button>
          <button type="button" aria-keyshortcuts="e" onClick={() => ask({ edit: 'yes' })}>
            {texts.editAndReplay}
          </button>
          <button type="button" aria-keyshortcuts="c" onClick={() => void copyText(line(), texts.copied)}>
            {texts.copyCurl}
          </button>
        </div>
      </header>
      <ViolationList violations={violations} />
      {before?.becameId === id && <AnswerDifference before={before.exchange} after={exchange} />}
      {isEdited ? (
        <RequestEditor
          request={{ ...request, target: targetOf(request) }}
          onSend={({ target, ...edits }) => {
            const [path = '', query = ''] = target.split(/\?(.*)/s)
            void attempt(
              () => control.post<Exchange>(`exchanges/${id}/replay`, { ...edits, path, query }),
              texts.replayed,
            ).then(opened)
          }}
        />
      ) : (
        <Message title={texts.request} part="request" message={request} violations={violations} />
      )}
      <Message title={texts.answer} part="response" message={response} violations={violations} />
    </section>
  )
}

function callOf({ request, surface }: Exchange) {
  const { method, headers, body } = request
  return { method, url: new URL(`${surface}${targetOf(request)}`, worldRoot).href, headers, body }
}

function targetOf({ path, query }: Exchange['request']): string {
  return `${path}${query === undefined ? '' : `?${query}`}`
}
