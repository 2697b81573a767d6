import type { ExchangeRecord } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { HttpMessage } from './http-message.js'
import { Label } from './label.js'

/** One request, what came back, and the line that sends it again. */
export function Exchange({ exchange, open }: { exchange: ExchangeRecord; open: boolean }) {
  const { request, response, error, curl } = exchange
  return (
    <details class="exchange" open={open}>
      <summary>
        <code>{visibleText(`${request.method} ${request.url}`)}</code> <span aria-hidden="true">→</span>{' '}
        {response ? `${response.status}, ${response.durationMs} ms` : <Label name="noAnswer" />}
      </summary>
      <div class="messages">
        <HttpMessage {...request} name="request" />
        {response && <HttpMessage {...response} name="response" />}
      </div>
      {error !== undefined && <p class="failed">{visibleText(error)}</p>}
      <p class="part">
        <Label name="curl" />
      </p>
      <pre class="command">{visibleText(curl)}</pre>
    </details>
  )
}
