import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { LoggedCall } from '../stage/call-log.js'

/** What a story showed of one thing that holds across partners. No document says it of the whole: it is a `should`. */
export interface Finding {
  /** Permanent, behind the story's own id: `carried/amount`. */
  behaviour: string
  title: Bilingual
  /** What is demanded, in a sentence. */
  demand: Bilingual
  /** Whose documents it follows from. */
  surfaces: readonly Surface[]
  outcome: 'passed' | 'failed' | 'skipped' | 'inapplicable'
  expected?: Bilingual
  actual?: Bilingual
  reason?: Bilingual
  /** The calls that show it, the one that broke it last. */
  calls: readonly LoggedCall[]
  /** The step that it is about. */
  step?: string
}

/** What a rule says of itself, whatever it finds. */
export type Rule = Pick<Finding, 'behaviour' | 'title' | 'demand'>

export function passed(rule: Rule, surfaces: readonly Surface[], calls: readonly LoggedCall[]): Finding {
  return { ...rule, surfaces, outcome: 'passed', calls }
}

export function failed(
  rule: Rule,
  surfaces: readonly Surface[],
  calls: readonly LoggedCall[],
  expected: Bilingual,
  actual: Bilingual,
): Finding {
  return { ...rule, surfaces, outcome: 'failed', calls, expected, actual }
}

/** A value that is the same in both languages. */
export function alike(value: unknown): Bilingual {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { en: text, tr: text }
}
