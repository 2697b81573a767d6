import { visibleText } from '../visible-text.js'
import type { Place } from './differing-place.js'
import { labelMarkup } from './label-markup.js'
import { messageHead } from './message-head.js'
import { readableBody, type Piece } from './readable-body.js'
import { Sentence } from './sentence.js'

interface MessageProps {
  name: 'request' | 'response'
  /** A response's own; a request's stands above both. */
  startLine?: string
  headers: Readonly<Record<string, string>>
  body: string
  bodyLimit: number
  /** What in it differs from what was expected. */
  place?: Place | undefined
}

/** One half of an exchange. */
export function HttpMessage({ name, startLine, headers, body, bodyLimit, place }: MessageProps) {
  const { pieces, leftOut } = readableBody(body, bodyLimit, place)
  return (
    <div class="message">
      <p class="label" dangerouslySetInnerHTML={labelMarkup(name)} />
      <pre>
        <span class="head">
          {messageHead(startLine, headers, place).map((piece) => (
            <>
              <Shown piece={piece} />
              {'\n'}
            </>
          ))}
        </span>
        {body !== '' && '\n'}
        {pieces.map((piece) => (
          <Shown piece={piece} />
        ))}
      </pre>
      {body === '' && name === 'response' && (
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

function Shown({ piece: { text, isMarked, followsGap } }: { piece: Piece }) {
  const shown = visibleText(text)
  return (
    <>
      {followsGap && '\n…\n'}
      {isMarked ? <mark>{shown}</mark> : shown}
    </>
  )
}
