import type { Bilingual } from '../contracts/text/bilingual.js'
import type { RequirementKind } from '../contracts/requirements/requirement-kind.js'
import type { Level } from '../contracts/requirements/requirement.js'
import type { Surface } from '../contracts/contract/surfaces.js'
import type { Target } from './run/target/target.js'

/** One verification of one requirement. The header is data, so that it can be listed without running. */
export interface Check<Requirement extends string = string> {
  /** `<surface>/<area>/<behaviour>`; once released it never changes its meaning. */
  id: `${Surface}/${string}/${string}`
  title: Bilingual
  requirement: Requirement
  /** Lowered where this check asks more than the requirement's words alone. */
  level?: Exclude<Level, 'must'>
  /** What sort of demand it makes then: its level follows from it (`askingMore`). */
  kind?: RequirementKind
  tags?: readonly string[]
  /** Credentials it cannot do without, by dotted name: left out, it is inapplicable. */
  credentials?: readonly string[]
  /** Optional credentials that it must be without, by dotted name: given, it is inapplicable. */
  without?: readonly string[]
  /** The readings under which it applies, by name; under others it is inapplicable. */
  readings?: Readonly<Record<string, readonly string[]>>
  /** The state it asks for, so that a plan can name it. */
  state?: string
  /** It asks what the target holds: without a read-back hook it is inapplicable. */
  readBack?: true
  /** The permission it needs. */
  allow?: 'burst' | 'hugeBodies'
  /** A 429 is what it judges: elsewhere one may be the target's rate limit, which accuses nobody. */
  judgesRateLimit?: true
  /** Of a burst that something before the target turns away: sent at a pace that gets through, it judges the same. */
  atAnyPace?: true
  /** Sends, and throws a nonconformance where the answer is not what the requirement demands. */
  run(target: Target): Promise<void>
}

/** Declares the checks of a surface; each names a requirement that the contract has. */
export function defineChecks<Requirement extends string>(
  checks: readonly Check<Requirement>[],
): readonly Check<Requirement>[] {
  return checks
}
