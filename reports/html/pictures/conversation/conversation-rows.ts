import type { ConversationCall } from '../../../../suites/record/run-record.js'

/** A call, or a pause before the next one that is too long to be drawn as long as it was. */
export type ConversationRow =
  | {
      call: ConversationCall
      /** From 2 on it is the same again, after one that was not taken. */ attempt: number
    }
  | { pauseMs: number }

const shortestPause = 50
/** So long a wait is a pause even where all are. */
const longestStep = 10_000
/** How many times as long as usual a wait must be to be called a pause. */
const unusual = 4

/** The calls of a conversation in their order, with its pauses and with what was tried again. */
export function conversationRows(calls: readonly ConversationCall[]): ConversationRow[] {
  const waits = calls.slice(1).map((call, index) => call.startedAtMs - calls[index]!.startedAtMs)
  const usual = waits.toSorted((one, other) => one - other)[Math.floor(waits.length / 2)] ?? 0
  const pause = Math.min(longestStep, Math.max(shortestPause, unusual * usual))
  const refused = new Map<string, number>()
  return calls.flatMap((call, index): ConversationRow[] => {
    const key = JSON.stringify([call.from, call.name, call.order])
    const attempt = (refused.get(key) ?? 0) + 1
    refused.set(key, wasTaken(call) ? 0 : attempt)
    const wait = waits[index - 1] ?? 0
    return wait >= pause ? [{ pauseMs: wait }, { call, attempt }] : [{ call, attempt }]
  })
}

export function wasTaken({ status = 0 }: ConversationCall): boolean {
  return status >= 200 && status <= 299
}
