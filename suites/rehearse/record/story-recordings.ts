import { partnerOf, servingParty, sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { Recording, ServerCall } from '../../observe/recording/recording.js'
import type { PlayedStory } from '../play/played-story.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'

/**
 * What was said at one surface in a story, as those who judge clients and servers take it; what was asked there before
 * for no order, such as a list that is fetched once, belongs to every story that follows.
 */
export function recordingOf(surface: Surface, played: PlayedStory, stage: Stage): Recording {
  const { calls } = played
  const before = stage.log.calls.filter(
    (logged) =>
      logged.surface === surface &&
      logged.order === undefined &&
      logged.call.operation !== undefined &&
      logged.startedAt < played.startedAt,
  )
  const own = [...before, ...calls.filter((logged) => logged.surface === surface)]
  const party = sheetOf(surface).opposite?.party
  const told = calls.filter(
    (logged) =>
      logged.isServed &&
      party !== undefined &&
      partnerOf(logged.surface) === partnerOf(surface) &&
      servingParty(logged.surface) === party,
  )
  return {
    surface,
    contract: stage.contracts[surface]!,
    calls: own.map(({ call }) => call),
    ...(told.length > 0 && { serverCalls: told.map(serverCall) }),
    lacks: {},
    credentials: stage.credentials[surface] ?? {},
    startedAt: stage.startedAt,
    minuteMs: stage.minuteMs,
  }
}

function serverCall({ surface, call, startedAt, endedAt }: LoggedCall): ServerCall {
  return {
    surface,
    operation: call.operation ?? '',
    body: call.request.readableBody.toString(),
    startedAt,
    durationMs: endedAt - startedAt,
    ...(call.response ? { status: call.response.status } : { error: call.error ?? '' }),
  }
}
