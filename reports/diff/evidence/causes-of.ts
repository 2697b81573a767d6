import type { CheckPair } from '../compare/check-pair.js'
import { entryEvidence } from './entry-evidence.js'
import { evidence, type Evidence, type EvidenceKind } from './evidence.js'
import { isSameFinding } from './is-same-finding.js'
import type { CheckChange } from '../compare/record-comparison.js'
import { requirementEvidence } from './requirement-evidence.js'
import { selectionEvidence } from './selection-evidence.js'
import { waiverEvidence } from './waiver-evidence.js'

type Causes = Pick<CheckChange, 'causes' | 'certainty'>

/** Why a check differs: what its own entry names, else everything recorded that differs and may bear on it. */
export function causesOf(pair: CheckPair): Causes {
  const waiver = waiverEvidence(pair)
  if (waiver.length > 0) {
    const behind = hasCauseBesideWaiver(pair) ? recordedCauses(pair) : undefined
    return { certainty: behind?.certainty ?? 'named', causes: [...waiver, ...(behind?.causes ?? [])] }
  }
  const named = [...selectionEvidence(pair), ...entryEvidence(pair), ...levelEvidence(pair)]
  return named.length > 0 ? { certainty: 'named', causes: named } : recordedCauses(pair)
}

/** Somebody excused it; that it fails now, or fails otherwise, nobody did by that. */
function hasCauseBesideWaiver({ kind, old, new: newer, runs }: CheckPair): boolean {
  if (!old || !newer || kind === 'regressed') return false
  if (kind === 'waived') return old.outcome === 'passed'
  const excused = { ...old, reason: newer.reason, ...(newer.waiver && { waiver: newer.waiver }) }
  return !isSameFinding({ ...runs.old, check: excused }, { ...runs.new, check: newer })
}

/** The requirement, where its level is all that became another. */
function levelEvidence(pair: CheckPair): Evidence[] {
  const { kind, old, new: newer, runs } = pair
  if (kind !== 'changed' || !old || !newer || old.level === newer.level) return []
  const before = { ...runs.old, check: { ...old, level: newer.level } }
  return isSameFinding(before, { ...runs.new, check: newer }) ? requirementEvidence(pair) : []
}

function recordedCauses(pair: CheckPair): Causes {
  const { differences, unrecorded } = pair.runs
  const candidates = [
    ...requirementEvidence(pair),
    ...differences.filter((difference) => bearsOn(difference, pair)),
  ]
  if (candidates.length > 0) {
    const [cause, ...others] = new Set(candidates.map((one) => one.cause))
    // A build that nobody told would speak for the target, too; what chooses checks every record tells.
    const isAllTold =
      isComingOrGoing(pair) || unrecorded.every(({ member }) => member === 'build' && cause === 'target')
    const isOnly = others.length === 0 && isAllTold
    return { certainty: isOnly ? 'only' : 'possible', causes: candidates }
  }
  // No build of a target makes a check come or go.
  if (isComingOrGoing(pair)) return { certainty: 'unknown', causes: [evidence('nothing-tells')] }
  if (unrecorded.some(({ member }) => member !== 'build'))
    return { certainty: 'unknown', causes: [evidence('not-recorded')] }
  return { certainty: 'only', causes: [evidence('nothing-else')] }
}

/** Which checks there are follows from these alone. */
const choosing: readonly EvidenceKind[] = ['contract-version', 'contract-content', 'suite-version', 'shard']

/** What leaves checks out leaves the others as they are: no check depends on another. */
const neutral: readonly EvidenceKind[] = ['only', 'shard']

function bearsOn({ what }: Evidence, pair: CheckPair): boolean {
  if (isComingOrGoing(pair)) return choosing.includes(what)
  if (what === 'seed') return followsSeed(pair)
  return !neutral.includes(what)
}

function isComingOrGoing({ kind }: CheckPair): boolean {
  return kind === 'added' || kind === 'removed'
}

/** Drawn cases do, and the orders that an observed client is sent. */
function followsSeed({ new: newer, runs }: CheckPair): boolean {
  return runs.new.run.side === 'client' || newer?.tags.includes('generated') === true
}
