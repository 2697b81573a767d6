import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { MatchingCalls } from '../client-check.js'
import type { ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'
import { knownTexts } from './known-texts.js'
import { Reading } from './reading.js'
import { seenCall } from './seen-call.js'

/** A recording through which a check reads, and the way back from what it read. */
export interface SeenRecording {
  seen: Recording
  /** Who reads it at the moment, and what was missed while he did. */
  reading: Reading
  /** Why nobody can tell which call came first. */
  unordered: Bilingual | undefined
  /** The calls themselves. */
  heldIn(matching: MatchingCalls): MatchingCalls
}

export function seenRecording(recording: Recording): SeenRecording {
  const known = views.get(recording) ?? viewOf(recording)
  views.set(recording, known)
  return known
}

/** Some two hundred checks read a recording, one after the other. */
const views = new WeakMap<Recording, SeenRecording>()

function viewOf(recording: Recording): SeenRecording {
  const reading = new Reading()
  const known = knownTexts(recording.contract, recording.credentials)
  const held = new Map<ObservedCall, ObservedCall>()
  const calls = recording.calls.map((call) => {
    const seen = seenCall(call, known, reading)
    held.set(seen, call)
    return seen
  })
  return {
    seen: { ...recording, calls },
    reading,
    unordered: recording.calls.flatMap(({ gaps }) => gaps?.unheld.order ?? [])[0],
    heldIn: (matching) => matching.map((call) => held.get(call)!) as unknown as MatchingCalls,
  }
}
