import type { RunChoice, ShownEvidence } from '../../../../control/check-runs.js'
import { Message } from '../live/message.jsx'
import { CloseButton } from '../parts/close-button.jsx'
import { copyText } from '../parts/copy-text.js'
import { Status } from '../parts/status.jsx'
import { control } from '../state/control.js'
import { useWorld } from '../state/known.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { Outcome } from './outcome.jsx'

interface DetailProps {
  target: string
  id: string
  isRunning: boolean
  onRun(choice: RunChoice): void
}

/** One check: what was expected and what came, by the partner's words, with the exchanges that decided it. */
export function CheckDetail({ target, id, isRunning, onRun }: DetailProps) {
  const texts = useTexts()
  const speech = useStore(language)
  const check = useWorld(
    () => control.get<ShownEvidence>('checks/evidence', { target, id }).catch(() => null),
    target,
    id,
  )
  if (!check)
    return <section class="detail">{check === null && <p class="empty">{texts.checkGone}</p>}</section>
  const facts: [string, string][] = [
    [texts.expected, check.expected[speech]],
    [texts.actual, check.actual[speech]],
    [texts.reason, check.reason[speech]],
  ]
  return (
    <section class="detail" aria-label={id}>
      <header>
        <h2>
          <Outcome outcome={check.outcome} /> {check.title[speech]}
        </h2>
        <CloseButton asked={['check', 'target']} />
        <p class="quiet mono">
          {target} · {id} · {texts.levelOf(check.level)}
        </p>
        <div class="actions">
          <button type="button" class="main" disabled={isRunning} onClick={() => onRun({ only: [id] })}>
            {texts.runOne}
          </button>
        </div>
      </header>
      {check.quote !== '' && (
        <blockquote lang="tr">
          {check.quote} <cite>{check.document}</cite>
        </blockquote>
      )}
      <dl class="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {check.exchanges.map(({ request, response, curl }, index) => (
        <details key={index} open={index === check.exchanges.length - 1}>
          <summary>
            {request.method} {request.url}{' '}
            {/* What there is in place of an answer stands above, in the reader's language. */}
            {response ? <Status status={response.status} /> : texts.noAnswer}
          </summary>
          <button type="button" onClick={() => void copyText(curl, texts.copied)}>
            {texts.copyCurl}
          </button>
          <Message title={texts.request} part="request" message={request} violations={[]} />
          {response && <Message title={texts.answer} part="response" message={response} violations={[]} />}
        </details>
      ))}
    </section>
  )
}
