import type { DeliveryEdits } from '../../../../deliveries/edited-delivery.js'
import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { ask } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { CloseButton } from '../parts/close-button.jsx'
import { copyText } from '../parts/copy-text.js'
import { fullTime } from '../parts/moment.js'
import { Status } from '../parts/status.jsx'
import { useKeys } from '../parts/use-keys.js'
import { language, useTexts } from '../text/language.js'
import { curlLine } from './curl-line.js'
import { Message } from './message.jsx'
import { RequestEditor } from './request-editor.jsx'
import { ViolationList } from './violation-list.jsx'

/** A call that the mock made: what it sent, and what came of each attempt. */
export function DeliveryDetail({ id, isEdited }: { id: string; isEdited: boolean }) {
  const texts = useTexts()
  const speech = useStore(language)
  const delivery = useWorld(() => control.get<ShownDelivery>(`deliveries/${id}`), id)
  const command = (verb: string, edits?: DeliveryEdits): void =>
    void attempt(async () => {
      const answer = await control.post<ShownDelivery | ShownDelivery[]>(`deliveries/${id}/${verb}`, edits)
      const [next] = [answer].flat()
      if (next) ask({ open: `out-${next.id}`, edit: '' })
      worldChanged()
    }, texts.done)
  const line = (): string => curlLine(delivery!.request)
  // While it is still being read, too: nobody waits for it before the next key.
  useKeys({
    r: () => command('replay'),
    e: () => ask({ edit: 'yes' }),
    ...(delivery && { c: () => void copyText(line(), texts.copied) }),
  })
  if (!delivery || delivery.id !== id) return <section class="detail" />
  const { request, state, attempts, nextAttemptAt, surface, operation, copyOf } = delivery
  const waits = state === 'held' || state === 'scheduled'
  return (
    <section class="detail" aria-label={id}>
      <header>
        <h2>
          <Status status={attempts.at(-1)?.status ?? 0} state={state} /> {request.method}{' '}
          <span class="path">{request.url}</span>
        </h2>
        <CloseButton asked={['open', 'edit']} />
        <p class="quiet">
          {id} · {surface} · {operation} · {texts.deliveryStates[state]}
          {nextAttemptAt !== undefined && ` · ${texts.nextAttempt(fullTime(nextAttemptAt, speech))}`}
          {copyOf !== undefined && ` · ${texts.copyOf(copyOf)}`}
        </p>
        <div class="actions">
          <button type="button" class="main" aria-keyshortcuts="r" onClick={() => command('replay')}>
            {texts.sendAgain}
          </button>
          <button type="button" aria-keyshortcuts="e" onClick={() => ask({ edit: 'yes' })}>
            {texts.editAndReplay}
          </button>
          <button type="button" onClick={() => command('duplicate')}>
            {texts.duplicate}
          </button>
          {waits && (
            <button type="button" onClick={() => command('release')}>
              {texts.release}
            </button>
          )}
          {state === 'scheduled' && (
            <button type="button" onClick={() => command('hold')}>
              {texts.hold}
            </button>
          )}
          {waits && (
            <button type="button" onClick={() => command('drop')}>
              {texts.drop}
            </button>
          )}
          <button type="button" aria-keyshortcuts="c" onClick={() => void copyText(line(), texts.copied)}>
            {texts.copyCurl}
          </button>
        </div>
      </header>
      <ViolationList violations={[...request.violations, ...(attempts.at(-1)?.violations ?? [])]} />
      {isEdited ? (
        <RequestEditor
          request={{ ...request, target: new URL(request.url).pathname }}
          onSend={({ target: path, ...edits }) => command('replay', { ...edits, path })}
        />
      ) : (
        <Message title={texts.request} part="request" message={request} violations={request.violations} />
      )}
      {attempts.toReversed().map((one, index) => (
        <div key={one.at + String(attempts.length - index)}>
          <p class="attempt">
            <b>{texts.attemptNumber(attempts.length - index)}</b> <Status status={one.status ?? 0} />{' '}
            {fullTime(one.at, speech)} · {one.durationMs} ms{' '}
            {one.error !== undefined && <span class="bad">{one.error}</span>}
          </p>
          {one.status !== undefined && (
            <Message
              title={texts.answer}
              part="response"
              message={{ headers: one.headers ?? {}, body: one.body ?? '' }}
              violations={one.violations}
            />
          )}
        </div>
      ))}
      {attempts.length === 0 && <p class="quiet">{texts.notSentYet}</p>}
    </section>
  )
}
