import type { ExchangeRecord } from '../../../suites/record/run-record.js'
import { cutText } from '../../text/cut-text.js'
import { visibleText } from '../../text/visible-text.js'
import { Command } from './command.js'
import type { DifferingPart } from '../check/differing-part.js'
import { faultyPlaces } from './faulty-places.js'
import { HttpMessage } from './http-message.js'
import { Label } from '../check/label.js'
import { Sentence } from '../text/sentence.js'

interface ExchangeProps {
  exchange: ExchangeRecord
  bodyLimit: number
  /** Whether it is the one that decided its check. */
  isDeciding: boolean
  part: DifferingPart | undefined
}

const longestPath = 300
const longestError = 300

/** One request, what came back, and the line that sends it again. */
export function Exchange({ exchange, bodyLimit, isDeciding, part }: ExchangeProps) {
  const { hook, request, response, error, curl } = exchange
  const { places, missing } = faultyPlaces(request)
  const placeIn = (name: DifferingPart['message']) => (part?.message === name ? part.place : undefined)
  return (
    <details class={isDeciding ? 'exchange deciding' : 'exchange'}>
      <summary>
        {hook && <Label name="toReadBackHook" />}
        <code>
          {visibleText(`${request.method} ${cutText(pathOf(request.url), longestPath).text}`)}
        </code> →{' '}
        {response ? (
          <>
            {response.status},{' '}
            <Sentence of={({ number }) => `${number(Math.round(response.durationMs))} ms`} />
          </>
        ) : (
          <Label name="noAnswer" />
        )}
      </summary>
      <div class="messages">
        <HttpMessage
          {...request}
          name="request"
          bodyLimit={bodyLimit}
          place={placeIn('request') ?? places[0]}
          missing={missing}
        />
        {response && (
          <HttpMessage
            {...response}
            name="response"
            startLine={`HTTP ${response.status}`}
            bodyLimit={bodyLimit}
            place={placeIn('response')}
          />
        )}
      </div>
      {error !== undefined && (
        <p class="came">
          <bdi>{visibleText(cutText(error, longestError).text)}</bdi>
        </p>
      )}
      <Command text={curl} label="curl" />
    </details>
  )
}

/** A URL without the host, which is the same all over the page. */
function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?]+(?=[/?])/, '')
}
