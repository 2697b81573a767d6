import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import { UnreadableBody } from '../../run/http/unreadable-body.js'
import type { ClientCheck, MatchingCalls, Unclear } from '../client-check.js'
import type { Recording } from '../recording/recording.js'
import type { Missed } from './reading.js'
import { seenRecording } from './seen-recording.js'

/** What a check found in one match: a fault or none; or why what it looked for cannot be seen. */
export type Finding = Judged | { unseen: Bilingual }

export interface Judged {
  matching: MatchingCalls
  nonconformance?: Nonconformance
  /** Why it could not be judged. */
  unreadable?: UnreadableBody
}

/**
 * Judges a recording by a check. What the check looked for in vain decides what it may say: in a match for which
 * it missed something it says nothing, and on one of several calls nothing where any call may belong to it unseen.
 */
export function findingsIn(check: ClientCheck, recording: Recording): Finding[] {
  const { seen, reading, unordered, heldIn } = seenRecording(recording)
  const { found = [], thrown, missed } = reading.during(() => check.matches(seen))
  if (thrown && missed.size === 0) throw thrown
  const findings = found.map((matching): Finding => {
    const across = matching.length > 1 ? (firstOf(missed) ?? unordered) : undefined
    const unseen = matching.flatMap((call) => missed.get(call) ?? [])[0] ?? across
    return unseen ? { unseen } : findingOn(check, matching)
  })
  // Where it looked for matches in vain, there may have been some.
  return missed.size > 0 ? [...findings, { unseen: firstOf(missed)! }] : findings

  function findingOn({ expect }: ClientCheck, matching: MatchingCalls): Finding {
    const judging = reading.during(() => expect(matching, seen))
    const unseen = firstOf(judging.missed)
    if (unseen) return { unseen }
    const { thrown: broken } = judging
    const held = heldIn(matching)
    if (broken instanceof Nonconformance) return { matching: held, nonconformance: broken }
    if (broken instanceof UnreadableBody) return { matching: held, unreadable: broken }
    if (broken) throw broken
    return { matching: held }
  }
}

/** What a check cannot tell of a recording that holds all it looks for; of any other the findings say why not. */
export function unclearIn(check: ClientCheck, recording: Recording): Unclear[] {
  if (!check.unclear) return []
  const { seen, reading, unordered, heldIn } = seenRecording(recording)
  const { found = [], thrown, missed } = reading.during(() => check.unclear!(seen))
  if (thrown && missed.size === 0) throw thrown
  if (missed.size > 0 || unordered) return []
  return found.map(({ matching, reason }) => ({ matching: heldIn(matching), reason }))
}

function firstOf(missed: Missed): Bilingual | undefined {
  return [...missed.values()][0]
}
