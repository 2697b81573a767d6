import type { Conversation, Run, RunRecord } from '../../../../suites/record/run-record.js'
import { visibleText } from '../../../text/visible-text.js'
import { runAnchor } from '../../page/anchors.js'
import { ConversationCallRow, ConversationPauseRow } from './conversation-row.js'
import { conversationRows, wasTaken } from './conversation-rows.js'
import { Picture } from '../picture.js'
import { LegendEntries } from '../legend-entries.js'
import { PictureText } from '../picture-text.js'

/** Calls that all conversations of a run show together, and one of many at the least. */
const mostCalls = 80
const fewestCalls = 8

/** What an observed client and its server said to each other, a drawing for each scenario. */
export function ConversationPictures({ record, run }: { record: RunRecord; run: Run }) {
  const conversations = (run.conversations ?? []).filter(({ calls }) => calls.length > 0)
  const share = Math.max(fewestCalls, Math.floor(mostCalls / conversations.length))
  return (
    <>
      {conversations.map((conversation, index) => (
        <ConversationPicture
          id={runAnchor(record, run, `conversation-${index + 1}`)}
          judged={run.side}
          conversation={conversation}
          most={share}
        />
      ))}
    </>
  )
}

function ConversationPicture(props: {
  id: string
  judged: Run['side']
  conversation: Conversation
  most: number
}) {
  const { id, judged, conversation, most } = props
  const shown = conversation.calls.slice(0, most)
  const leftOut = conversation.leftOut + conversation.calls.length - shown.length
  const rows = conversationRows(shown)
  return (
    <Picture
      id={id}
      title={
        <>
          <PictureText of={(texts) => texts.conversation} />
          {conversation.scenario && <bdi>: {visibleText(conversation.scenario)}</bdi>}
        </>
      }
      summary={<PictureText of={(texts) => texts.conversationNote} />}
      legend={<ConversationLegend rows={rows} />}
    >
      <table class="conversation">
        <thead>
          <tr>
            <th scope="col">
              <PictureText of={(texts) => texts.time} />
            </th>
            <th scope="col">
              <div class="parties">
                <Party name="client" judged={judged} /> <Party name="server" judged={judged} />
              </div>
            </th>
            <th scope="col">
              <PictureText of={(texts) => texts.answer} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            'pauseMs' in row ? <ConversationPauseRow {...row} /> : <ConversationCallRow {...row} />,
          )}
        </tbody>
      </table>
      {leftOut > 0 && (
        <p class="quiet">
          <PictureText of={(texts) => texts.callsLeftOut(leftOut)} />
        </p>
      )}
    </Picture>
  )
}

function Party({ name, judged }: { name: 'client' | 'server'; judged: Run['side'] }) {
  return <PictureText of={(texts) => (name === judged ? `${texts[name]} (${texts.judged})` : texts[name])} />
}

function ConversationLegend({ rows }: { rows: ReturnType<typeof conversationRows> }) {
  const calls = rows.flatMap((row) => ('call' in row ? [row] : []))
  const entries = [
    calls.some(({ call }) => call.from === 'client') && (['→', 'toServer'] as const),
    calls.some(({ call }) => call.from === 'server') && (['←', 'toClient'] as const),
    calls.some(({ attempt }) => attempt > 1) && (['↻', 'again'] as const),
    calls.some(({ call }) => !wasTaken(call)) && (['!', 'refusal'] as const),
  ]
  return <LegendEntries entries={entries} />
}
