import { both } from '../../contracts/text/bilingual.js'
import type { Check } from '../check.js'
import type { CheckResult } from './record/check-result.js'
import { HarnessFault } from './harness-fault.js'
import { inapplicableBecause } from './inapplicable.js'
import { lackOfReadBack, MissingPrerequisite, NotApplicable } from './missing-prerequisite.js'
import { NoAnswer } from './http/no-answer.js'
import { Nonconformance } from './expect/nonconformance.js'
import { longestAnswer } from './http/read-answer.js'
import { RunStopped } from './pace/run-stopped.js'
import type { TargetLife } from './target/target-life.js'
import type { Target } from './target/target.js'
import { refusalIn } from './pace/turned-away.js'
import { UnreadableBody } from './http/unreadable-body.js'

/** Runs one check, and says whether its answers were the target's own. */
export async function judgeCheck(
  check: Check,
  target: Target,
  life: TargetLife,
  crowded: boolean,
): Promise<CheckResult> {
  const result = await outcomeOf(check, target, life, crowded)
  const limit = limitOf(target)
  if (limit !== undefined) return beyondLimit(limit)
  const turnedAway = refusalIn(target.sent)
  return turnedAway ? { ...result, turnedAway } : result
}

/** The one place where what was thrown becomes an outcome: only `failed` accuses the target. */
async function outcomeOf(
  check: Check,
  target: Target,
  life: TargetLife,
  crowded: boolean,
): Promise<CheckResult> {
  const reason = inapplicableBecause(check, target.settings)
  if (reason) {
    const lacksHook = check.readBack && target.settings.readBack === undefined
    return { outcome: 'inapplicable', reason, ...(lacksHook && { lacks: lackOfReadBack }) }
  }
  if (life.goneBecause) return targetGone(life.goneBecause)
  if (life.foreignBecause) return { outcome: 'errored', reason: life.foreignBecause }
  try {
    if (check.allow) target.requirePermission(check.allow)
    await check.run(target)
    return { outcome: 'passed', ...(target.remarked && { reason: target.remarked }) }
  } catch (thrown) {
    if (thrown instanceof MissingPrerequisite) {
      const { reason: missing, lacks } = thrown
      return { outcome: 'skipped', reason: missing, ...(lacks && { lacks }) }
    }
    if (thrown instanceof NotApplicable) {
      const { reason: why, lacks } = thrown
      return { outcome: 'inapplicable', reason: why, ...(lacks && { lacks }) }
    }
    if (thrown instanceof NoAnswer) {
      return unanswered(thrown, target, life, crowded).catch(ourFault)
    }
    if (thrown instanceof Nonconformance) {
      const { expected, actual } = thrown
      return { outcome: 'failed', expected, actual }
    }
    if (thrown instanceof UnreadableBody) return { outcome: 'errored', reason: thrown.reason }
    return ourFault(thrown)
  }
}

/**
 * A request left hanging accuses a target that answers a valid request, and nobody where it answers none. While
 * other checks run, only a prompt answer proves that it was not our crowd that kept it waiting.
 */
async function unanswered(
  error: NoAnswer,
  target: Target,
  life: TargetLife,
  crowded: boolean,
): Promise<CheckResult> {
  const { timeoutMs } = target.settings
  const { failure, durationMs } = await life.probe()
  if (crowded && (failure || durationMs > timeoutMs / 4)) {
    return { ...targetGone(failure ?? error), unanswered: 'in-the-crowd' }
  }
  life.goneBecause = failure
  if (failure) return targetGone(failure)
  if (error.kind === 'too-long') return withoutEnd(error)
  return {
    outcome: 'failed',
    unanswered: 'by-the-target',
    expected: {
      en: `a whole answer within ${timeoutMs} ms`,
      tr: `${timeoutMs} ms içinde eksiksiz bir yanıt`,
    },
    actual: { en: error.message, tr: error.inTurkish },
  }
}

/** To read on costs both sides much: unlike one that is waited for, it must not be asked for by many at once. */
function withoutEnd({ told }: NoAnswer): CheckResult {
  return {
    outcome: 'failed',
    expected: {
      en: `a whole answer of at most ${longestAnswer} bytes`,
      tr: `en fazla ${longestAnswer} bayt uzunluğunda, eksiksiz bir yanıt`,
    },
    actual: told,
  }
}

/** What a mock of ours refuses to take in says nothing about the party that it plays. */
function limitOf({ sent }: Target): string | undefined {
  return sent.map(({ response }) => response?.headers['uyum-limit']).find((limit) => limit !== undefined)
}

function beyondLimit(limit: string): CheckResult {
  return {
    outcome: 'errored',
    reason: {
      en: `the mock refused a request beyond its own limit, which is no answer of the partner’s: raise mock.limits.${limit} of its configuration`,
      tr: `mock bir isteği kendi sınırını aştığı için reddetti; bu, iş ortağının yanıtı değildir: yapılandırmasında mock.limits.${limit} değerini yükseltin`,
    },
  }
}

function targetGone(error: NoAnswer): CheckResult {
  return {
    outcome: 'errored',
    reason: {
      en: `the target answers no valid request: ${error.told.en}`,
      tr: `hedef geçerli bir isteğe yanıt vermiyor: ${error.told.tr}`,
    },
  }
}

/** What is no word on the target: the run was stopped, or we broke. */
function ourFault(thrown: unknown): CheckResult {
  if (thrown instanceof RunStopped) return { outcome: 'errored', reason: thrown.reason }
  if (thrown instanceof HarnessFault) return { outcome: 'errored', reason: thrown.told }
  const message = `uyum itself failed: ${String(thrown)}`
  return { outcome: 'errored', reason: both(message) }
}
