import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { RequirementKind } from '../../contracts/requirements/requirement-kind.js'
import type { Level } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { ObservedCall } from './recording/observed-call.js'
import type { Evidence, Recording } from './recording/recording.js'

/** A situation in which a requirement binds the client: the calls that make it, the one to judge last. */
export type MatchingCalls = readonly [...ObservedCall[], ObservedCall]

/** A situation of which nobody can say whether it binds the client, why, and what would make it tellable. */
export interface Unclear {
  matching: MatchingCalls
  reason: Bilingual
}

/** What would bring about a check's occasion, for whoever runs the client. */
export type Occasion =
  /** A member that the client would have to send. */
  | { member: string }
  /** A scenario in which the server does what it takes. */
  | { scenario: string }
  | { call: Bilingual }

/** One verification of one requirement over what was recorded: of a client, or of a server that is watched. */
export interface ClientCheck<Requirement extends string = string> {
  /** `<surface>/client/<behaviour>`; once released it never changes its meaning. Of a server that is watched: `watched`. */
  id: `${Surface}/${'client' | 'watched'}/${string}`
  title: Bilingual
  requirement: Requirement
  /** Lowered where this check asks more than the requirement's words alone. */
  level?: Exclude<Level, 'must'>
  /** What sort of demand it makes then: its level follows from it (`askingMore`). */
  kind?: RequirementKind
  tags?: readonly string[]
  /** What a recording must hold beyond the calls' texts. */
  needs?: readonly Evidence[]
  /** Credentials it cannot judge without, by dotted name. */
  credentials?: readonly string[]
  /** Every situation in which the client had to do it; where there is none, the check is inapplicable. */
  matches(recording: Recording): readonly MatchingCalls[]
  /** Situations that may be such or not: where there is one, the check does not pass. */
  unclear?(recording: Recording): readonly Unclear[]
  /** What would bring about a situation where none came. */
  occasion?: Occasion
  /** Throws a nonconformance where the client did not do it. */
  expect(matching: MatchingCalls, recording: Recording): void
}

/** Declares the checks of a surface's callers; each names a requirement that the contract has. */
export function defineClientChecks<Requirement extends string>(
  checks: readonly ClientCheck<Requirement>[],
): readonly ClientCheck<Requirement>[] {
  return checks
}

/** The call that matching calls are about: the last of them. */
export function judgedCall(matching: MatchingCalls): ObservedCall {
  return matching.at(-1)!
}
