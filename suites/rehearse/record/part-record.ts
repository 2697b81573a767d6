import type { CheckRecord } from '../../record/run-record.js'
import type { Redactor } from '../../run/record/redactor.js'
import { writeCheckRecord } from '../../run/record/write-check-record.js'
import type { PlayedStory } from '../play/played-story.js'
import type { Stage } from '../stage/stage.js'
import type { JudgedPart } from './judge-parts.js'
import { attemptOf } from './story-attempt.js'

/** What one check of one surface came to in a story, as the record has it. */
export function partRecord(
  { check, requirements, result }: JudgedPart,
  { calls }: Pick<PlayedStory, 'calls'>,
  stage: Stage,
  redactor: Redactor,
): CheckRecord {
  const { calls: shown, matches: _, ...found } = result
  // Of what passed the story itself is the evidence: nobody reads it hundreds of times.
  const kept = result.outcome === 'passed' ? [] : shown
  const attempts = calls.filter(({ call }) => kept.includes(call)).map((logged) => attemptOf(logged, stage))
  return writeCheckRecord(check, requirements[check.requirement]!, found, {
    attempts,
    redactor,
    moves: [],
    durationMs: 0,
    tables: undefined,
  })
}
