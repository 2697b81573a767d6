import type { Bilingual } from '../../contracts/bilingual.js'
import type { CheckResult } from '../run/check-result.js'
import { Nonconformance } from '../run/nonconformance.js'
import { credentialOf } from '../run/target-settings.js'
import { UnreadableBody } from '../run/unreadable-body.js'
import type { ClientCheck, Occasion } from './client-check.js'
import type { ObservedCall } from './observed-call.js'
import type { Recording } from './recording.js'

/** What a check came to over a client's recordings, with the calls that show it. */
export interface ClientCheckResult extends CheckResult {
  calls: readonly ObservedCall[]
  /** The occasions that made it what it is: those with a fault where it failed, all where it passed. */
  occasions: readonly Occasion[]
}

interface Fault {
  occasion: Occasion
  nonconformance: Nonconformance
}

interface Judged {
  occasion: Occasion
  fault?: Fault
  /** Why it could not be judged. */
  unreadable?: UnreadableBody
}

/** Calls that a record keeps of an occasion. */
const mostShown = 6

/** Judges a client by all that was recorded of it. A requirement whose occasion never arose accuses nobody. */
export function judgeRecordings(check: ClientCheck, recordings: readonly Recording[]): ClientCheckResult {
  const telling = recordings.filter((recording) => lackOf(check, recording) === undefined)
  try {
    const judged = telling.flatMap((recording) =>
      check.occasions(recording).map((occasion): Judged => judge(check, occasion, recording)),
    )
    const faults = judged.flatMap(({ fault }) => fault ?? [])
    if (faults.length > 0) return failed(faults, judged.length)
    const [unread] = judged.filter(({ unreadable }) => unreadable !== undefined)
    if (unread) return couldNotRead(unread)
    const occasions = judged.map(({ occasion }) => occasion)
    if (occasions[0]) return { outcome: 'passed', calls: shown(occasions[0]), occasions }
  } catch (thrown) {
    const message = `uyum itself failed: ${String(thrown)}`
    return { outcome: 'errored', reason: { en: message, tr: message }, calls: [], occasions: [] }
  }
  const [lack] = recordings.flatMap((recording) => lackOf(check, recording) ?? [])
  if (lack && telling.length === 0) return { outcome: 'skipped', ...lack, calls: [], occasions: [] }
  return { outcome: 'inapplicable', reason: neverArose, calls: [], occasions: [] }
}

const neverArose: Bilingual = {
  en: 'the occasion never arose: the client made no call that this is about',
  tr: 'gereği doğmadı: istemci bununla ilgili bir çağrı yapmadı',
}

function judge(check: ClientCheck, occasion: Occasion, recording: Recording): Judged {
  try {
    check.expect(occasion, recording)
    return { occasion }
  } catch (thrown) {
    if (thrown instanceof Nonconformance) return { occasion, fault: { occasion, nonconformance: thrown } }
    if (thrown instanceof UnreadableBody) return { occasion, unreadable: thrown }
    throw thrown
  }
}

/** One body that nobody could read may hide a fault: what the others showed proves nothing of it. */
function couldNotRead({ occasion, unreadable }: Judged): ClientCheckResult {
  const { reason } = unreadable!
  return { outcome: 'errored', reason, calls: shown(occasion), occasions: [occasion] }
}

function failed([first, ...others]: Fault[], judged: number): ClientCheckResult {
  const { occasion, nonconformance } = first!
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
    calls: shown(occasion),
    occasions: [occasion, ...others.map((fault) => fault.occasion)],
  }
}

function shown(occasion: Occasion): readonly ObservedCall[] {
  return occasion.slice(-mostShown)
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
