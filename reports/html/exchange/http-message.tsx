import type { CarriedRecord } from '../../../suites/record/run-record.js'
import { CarriedAs } from './carried-as.js'
import type { Place } from '../check/differing-place.js'
import { labelMarkup } from '../check/label-markup.js'
import { isLong, linesOf } from './is-long.js'
import { MissingMembers } from './missing-members.js'
import { messageHead } from './message-head.js'
import { markupOf, readableBody } from './readable-body.js'
import { Sentence } from '../text/sentence.js'

interface MessageProps {
  name: 'request' | 'response'
  /** A response's own; a request's stands above both. */
  startLine?: string
  headers: Readonly<Record<string, string>>
  body: string
  bodyLimit: number
  carried?: CarriedRecord | undefined
  /** What in it differs from what was expected. */
  place?: Place | undefined
  /** What a request was sent without on purpose. */
  missing?: readonly string[]
}

/** One half of an exchange. */
export function HttpMessage({
  name,
  startLine,
  headers,
  body,
  bodyLimit,
  carried,
  place,
  missing = [],
}: MessageProps) {
  const { pieces, leftOut } = readableBody(body, bodyLimit, place)
  const head = messageHead(startLine, headers, place).map((line) => `${markupOf(line)}\n`)
  const shown = pieces.map(({ text }) => text).join('')
  const markup = [
    `<span class="head">${head.join('')}</span>`,
    ...(body === '' || isLong(shown) ? [] : ['\n', ...pieces.map(markupOf)]),
  ]
  return (
    <div class="message">
      <p class="label" dangerouslySetInnerHTML={labelMarkup(name)} />
      <pre dangerouslySetInnerHTML={{ __html: markup.join('') }} />
      {isLong(shown) && (
        <details class="long">
          <summary>
            <Sentence of={(texts) => texts.lines(linesOf(shown))} />
          </summary>
          <pre dangerouslySetInnerHTML={{ __html: pieces.map(markupOf).join('') }} />
        </details>
      )}
      <MissingMembers names={missing} />
      {carried && (
        <p class="quiet">
          <CarriedAs {...carried} />
        </p>
      )}
      {body === '' && name === 'response' && !carried && (
        <p class="quiet" dangerouslySetInnerHTML={labelMarkup('emptyBody')} />
      )}
      {leftOut > 0 && (
        <p class="quiet">
          <Sentence of={(texts) => texts.shortened(leftOut)} />
        </p>
      )}
    </div>
  )
}
