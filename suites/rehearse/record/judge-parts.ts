import type { Requirements } from '../../../contracts/requirements/requirement.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ClientCheck } from '../../observe/client-check.js'
import { judgeRecordings, type ClientCheckResult } from '../../observe/judge-recordings.js'
import { watchChecks } from '../../observe/watched/watch-checks.js'
import { loadClientSuite } from '../../register.js'
import type { PlayedStory } from '../play/played-story.js'
import type { Stage } from '../stage/stage.js'
import { recordingOf } from './story-recordings.js'

/** One check of one surface, and what it came to in a story. */
export interface JudgedPart {
  surface: Surface
  check: ClientCheck
  requirements: Requirements
  result: ClientCheckResult
}

/**
 * Judges each surface's part of a story by the checks that there are: those of callers where the implementation calls,
 * those of a server that is watched where it serves. A check whose occasion never arose says nothing, and is left out.
 */
export async function judgeParts(
  played: PlayedStory,
  stage: Stage,
  surfaces: readonly Surface[] = [...new Set(played.calls.map(({ surface }) => surface))],
): Promise<JudgedPart[]> {
  const judged = await Promise.all(surfaces.map((surface) => judgeSurface(surface, played, stage)))
  return judged.flat().filter(({ result }) => result.outcome !== 'inapplicable')
}

async function judgeSurface(surface: Surface, played: PlayedStory, stage: Stage): Promise<JudgedPart[]> {
  const recording = recordingOf(surface, played, stage)
  const { checks, requirements } = await suiteOf(surface, stage)
  return checks.map((check) => ({
    surface,
    check,
    requirements,
    result: judgeRecordings(check, [recording]),
  }))
}

async function suiteOf(
  surface: Surface,
  { served, contracts }: Stage,
): Promise<{ checks: readonly ClientCheck[]; requirements: Requirements }> {
  if (served.includes(surface))
    return { checks: watchChecks(surface), requirements: contracts[surface]!.requirements[surface] ?? {} }
  return loadClientSuite(surface)
}
