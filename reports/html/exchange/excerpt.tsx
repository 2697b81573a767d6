import type { ExchangeRecord } from '../../../suites/record/run-record.js'
import type { DifferingPart } from '../check/differing-part.js'
import { labelMarkup } from '../check/label-markup.js'
import { aroundMark } from './around-mark.js'
import { faultyPlaces } from './faulty-places.js'
import { isLong } from './is-long.js'
import { MissingMembers } from './missing-members.js'
import { messageHead } from './message-head.js'
import { markupOf, readableBody, type Piece } from './readable-body.js'

interface ExcerptProps {
  exchange: ExchangeRecord
  bodyLimit: number
  part: DifferingPart | undefined
}

/** Of the exchange that decided a check no more than what it is about: seen before anything is unfolded. */
export function Excerpt({ exchange: { request, response }, bodyLimit, part }: ExcerptProps) {
  const { places, missing } = faultyPlaces(request)
  const own = part?.message === 'request' ? part.place : undefined
  const sent = own ?? places[0]
  const came = part?.message === 'response' ? part.place : undefined
  const head = sent?.kind === 'header' ? messageHead(undefined, request.headers, sent) : []
  const ofRequest =
    sent?.kind === 'header'
      ? head.filter(({ isMarked }) => isMarked)
      : sent
        ? aroundMark(readableBody(request.body, bodyLimit, sent).pieces)
        : []
  const ofResponse = response && part?.message !== 'request' ? answerPieces(response, bodyLimit, came) : []
  const isFar = [request.body, response?.body ?? ''].some(isLong)
  return (
    <div class={`excerpt messages${isFar ? ' far' : ''}`}>
      {(ofRequest.length > 0 || missing.length > 0) && (
        <div class="message">
          <p class="label" dangerouslySetInnerHTML={labelMarkup('request')} />
          {ofRequest.length > 0 && <Lines pieces={ofRequest} />}
          <MissingMembers names={missing} />
        </div>
      )}
      {ofResponse.length > 0 && (
        <div class="message">
          <p class="label" dangerouslySetInnerHTML={labelMarkup('response')} />
          <Lines pieces={ofResponse} />
        </div>
      )}
    </div>
  )
}

function Lines({ pieces }: { pieces: readonly Piece[] }) {
  return <pre dangerouslySetInnerHTML={{ __html: pieces.map(markupOf).join('') }} />
}

/** The line with the status always, then the header or the part of the body that the check objects to. */
function answerPieces(
  { status, headers, body }: NonNullable<ExchangeRecord['response']>,
  bodyLimit: number,
  place: DifferingPart['place'] | undefined,
): Piece[] {
  const [first, ...lines] = messageHead(`HTTP ${status}`, headers, place)
  const header = lines.filter(({ isMarked }) => isMarked)
  const shown = [first!, ...header].flatMap((line) => [line, { text: '\n', isMarked: false }])
  if (header.length > 0 || body === '') return shown
  return [...shown, ...aroundMark(readableBody(body, bodyLimit, place).pieces)]
}
