import { both, type Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckResult } from '../run/record/check-result.js'
import type { Nonconformance } from '../run/expect/nonconformance.js'
import { credentialOf } from '../run/target/target-settings.js'
import type { ClientCheck, MatchingCalls, Unclear } from './client-check.js'
import { findingsIn, unclearIn, type Judged } from './evidence/findings-in.js'
import type { ObservedCall } from './recording/observed-call.js'
import type { Recording } from './recording/recording.js'

/** What a check came to over a client's recordings, with the calls that show it. */
export interface ClientCheckResult extends CheckResult {
  calls: readonly ObservedCall[]
  /** The matches that made it what it is: those with a fault where it failed, all where it passed. */
  matches: readonly MatchingCalls[]
}

interface Fault {
  matching: MatchingCalls
  nonconformance: Nonconformance
}

/** Calls that a record keeps of a match. */
const mostShown = 6

/**
 * Judges a client by all that was recorded of it. A requirement whose occasion never arose accuses nobody, nor does
 * one that cannot be judged without what a recording does not hold.
 */
export function judgeRecordings(check: ClientCheck, recordings: readonly Recording[]): ClientCheckResult {
  const telling = recordings.filter((recording) => lackOf(check, recording) === undefined)
  try {
    const findings = telling.flatMap((recording) => findingsIn(check, recording))
    const judged = findings.flatMap((finding) => ('unseen' in finding ? [] : [finding]))
    const faults = judged.flatMap(({ matching, nonconformance }) =>
      nonconformance ? [{ matching, nonconformance }] : [],
    )
    if (faults.length > 0) return failed(faults, judged.length)
    const [unread] = judged.filter(({ unreadable }) => unreadable !== undefined)
    if (unread) return couldNotRead(unread)
    const [unclear] = telling.flatMap((recording) => unclearIn(check, recording))
    if (unclear) return couldNotTell(unclear)
    const matches = judged.map(({ matching }) => matching)
    if (matches[0]) return { outcome: 'passed', calls: shown(matches[0]), matches }
    const [unseen] = findings.flatMap((finding) => ('unseen' in finding ? [finding.unseen] : []))
    if (unseen) return notJudged({ outcome: 'inapplicable', reason: unseen })
  } catch (thrown) {
    const message = `uyum itself failed: ${String(thrown)}`
    return notJudged({ outcome: 'errored', reason: both(message) })
  }
  const [lack] = recordings.flatMap((recording) => lackOf(check, recording) ?? [])
  if (lack && telling.length === 0)
    return notJudged({ outcome: lack.lacks ? 'skipped' : 'inapplicable', ...lack })
  return notJudged({ outcome: 'inapplicable', reason: neverArose })
}

function notJudged(result: CheckResult): ClientCheckResult {
  return { ...result, calls: [], matches: [] }
}

const neverArose: Bilingual = {
  en: 'the occasion never arose: the client made no call that this is about',
  tr: 'gereği doğmadı: istemci bununla ilgili bir çağrı yapmadı',
}

/** One body that nobody could read may hide a fault: what the others showed proves nothing of it. */
function couldNotRead({ matching, unreadable }: Judged): ClientCheckResult {
  const { reason } = unreadable!
  return { outcome: 'errored', reason, calls: shown(matching), matches: [matching] }
}

/** What may have been a fault proves nothing, whatever the others showed. */
function couldNotTell({ matching, reason }: Unclear): ClientCheckResult {
  return { outcome: 'skipped', reason, calls: shown(matching), matches: [matching] }
}

function failed([first, ...others]: readonly Fault[], judged: number): ClientCheckResult {
  const { matching, nonconformance } = first!
  const { expected, actual } = nonconformance
  const count = others.length + 1
  return {
    outcome: 'failed',
    expected,
    actual:
      judged === 1
        ? actual
        : {
            en: `${actual.en} (on ${count} of ${judged} occasions)`,
            tr: `${actual.tr} (${judged} durumun ${count} tanesinde)`,
          },
    calls: shown(matching),
    matches: [matching, ...others.map((fault) => fault.matching)],
  }
}

function shown(matching: MatchingCalls): readonly ObservedCall[] {
  return matching.slice(-mostShown)
}

/** Why a recording cannot tell. */
function lackOf(
  check: ClientCheck,
  { lacks, credentials }: Recording,
): Pick<CheckResult, 'reason' | 'lacks'> | undefined {
  const evidence = (check.needs ?? []).flatMap((needed) => lacks[needed] ?? [])[0]
  if (evidence) return { reason: evidence }
  const missing = (check.credentials ?? []).find((name) => credentialOf(credentials, name) === undefined)
  if (missing === undefined) return undefined
  return {
    reason: {
      en: `the credential ${missing} that the client was given is not known: say it with --credential ${missing}=…`,
      tr: `istemciye verilen ${missing} kimlik bilgisi bilinmiyor: --credential ${missing}=… ile bildirin`,
    },
    lacks: { kind: 'credential', name: missing },
  }
}
