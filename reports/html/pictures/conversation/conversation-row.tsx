import type { ConversationCall } from '../../../../suites/record/run-record.js'
import { cutText } from '../../../text/cut-text.js'
import { visibleText } from '../../../text/visible-text.js'
import { Text } from '../../text/text.js'
import { wasTaken } from './conversation-rows.js'
import { middleCut } from '../middle-cut.js'
import { inBoth, PictureText } from '../picture-text.js'
import { spokenDuration } from '../times/duration-text.js'

const longestName = 40
const longestOrder = 18
const longestError = 80

/** One call: when, from whom to whom, what about which order, and what came back. */
export function ConversationCallRow({ call, attempt }: { call: ConversationCall; attempt: number }) {
  const { from, name, order, startedAtMs, durationMs, status, error = '' } = call
  const direction = from === 'client' ? 'to-server' : 'to-client'
  return (
    <tr>
      <th scope="row">
        <Text of={spokenDuration(startedAtMs)} />
      </th>
      <td class={wasTaken(call) ? direction : `${direction} broken`}>
        <span class="unseen">{from === 'client' ? '→ ' : '← '}</span>
        <bdi>{middleCut(name, longestName)}</bdi>
        {order !== undefined && (
          <>
            {' '}
            <code title={cutText(visibleText(order), 400).text}>{middleCut(order, longestOrder)}</code>
          </>
        )}
        {attempt > 1 && (
          <b>
            {' '}
            ↻ <PictureText of={(texts) => texts.attempt(attempt)} />
          </b>
        )}
      </td>
      <td>
        {status !== undefined ? (
          <>{wasTaken(call) ? status : <b>! {status}</b>} </>
        ) : (
          <b>
            ! <PictureText of={(texts) => texts.noAnswer} />{' '}
          </b>
        )}
        <small>
          <Text of={spokenDuration(durationMs)} />
          {status === undefined && error !== '' && (
            <bdi> {visibleText(cutText(error, longestError).text)}</bdi>
          )}
        </small>
      </td>
    </tr>
  )
}

export function ConversationPauseRow({ pauseMs }: { pauseMs: number }) {
  const { en, tr } = spokenDuration(pauseMs)
  const later = { en: inBoth((texts) => texts.later(en)).en, tr: inBoth((texts) => texts.later(tr)).tr }
  return (
    <tr class="pause">
      <td>⋮</td>
      <td>
        <Text of={later} />
      </td>
      <td />
    </tr>
  )
}
