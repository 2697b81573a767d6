import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { MatchingCalls } from '../client-check.js'
import type { ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'
import { knownTexts } from './known-texts.js'
import type { Reading } from './reading.js'
import { seenCall } from './seen-call.js'

/** A recording through which a check reads, and the way back from what it read. */
export interface SeenRecording {
  seen: Recording
  /** Why nobody can tell which call came first. */
  unordered: Bilingual | undefined
  /** The calls themselves. */
  heldIn(matching: MatchingCalls): MatchingCalls
}

export function seenRecording(recording: Recording, reading: Reading): SeenRecording {
  const known = knownTexts(recording.contract, recording.credentials)
  const held = new Map<ObservedCall, ObservedCall>()
  const calls = recording.calls.map((call) => {
    const seen = seenCall(call, known, reading)
    held.set(seen, call)
    return seen
  })
  return {
    seen: { ...recording, calls },
    unordered: recording.calls.flatMap(({ gaps }) => gaps?.unheld.order ?? [])[0],
    heldIn: (matching) => matching.map((call) => held.get(call)!) as unknown as MatchingCalls,
  }
}
