import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { wasAccepted } from '../../observe/recording/observed-call.js'
import type { PlayedOrder } from '../play/played-order.js'
import type { PlayedStory } from '../play/played-story.js'
import { answerOf, bodyOf, type LoggedCall } from '../stage/call-log.js'
import type { Stage as Scene } from '../stage/stage.js'
import type { Stage } from '../story-part.js'

/** One thing that was told of an order: by whom, how far it is, and when. */
export interface Told {
  logged: LoggedCall
  stage: Stage
  /** As it stands on the wire. */
  status: string
  /** When who was told could know it. */
  at: number
}

/** What the implementation learned of an order from those who bring it: by their calls, and by asking. */
export function learned(story: Pick<PlayedStory, 'calls'>, order: PlayedOrder, scene: Scene): Told[] {
  return story.calls
    .filter((logged) => logged.order === order)
    .flatMap((logged): Told[] => {
      const part = scene.parts[logged.surface]
      if (!part?.stages || logged.surface === order.surface) return []
      const status = logged.isServed
        ? sheetOf(logged.surface).orders.told?.(logged.call.operation ?? '', bodyOf(logged))
        : part.answered?.(logged.call.operation ?? '', answerOf(logged))
      const stage = part.stages[String(status)]
      if (stage === undefined || !isCourierSide(logged.surface, order)) return []
      return [
        { logged, stage, status: String(status), at: logged.isServed ? logged.startedAt : logged.endedAt },
      ]
    })
}

/** What the implementation told the order's own partner, refused calls included. */
export function reported(story: Pick<PlayedStory, 'calls'>, order: PlayedOrder, scene: Scene): Told[] {
  return story.calls
    .filter((logged) => logged.order === order && !logged.isServed)
    .flatMap((logged): Told[] => {
      if (isCourierSide(logged.surface, order)) return []
      const status = sheetOf(logged.surface).orders.told?.(logged.call.operation ?? '', bodyOf(logged))
      const stage = scene.parts[logged.surface]?.stages?.[String(status)]
      return stage === undefined ? [] : [{ logged, stage, status: String(status), at: logged.startedAt }]
    })
}

/** Whether the order's own partner was told how far it is, and took it. */
export function wasReported(
  story: Pick<PlayedStory, 'calls'>,
  order: PlayedOrder,
  scene: Scene,
  stage: Stage,
): boolean {
  return reported(story, order, scene).some((told) => told.stage === stage && wasTaken(told))
}

export function wasTaken({ logged }: Told): boolean {
  return wasAccepted(logged.call)
}

/** Every surface but those of the partner that pushed the order. */
function isCourierSide(surface: Surface, order: PlayedOrder): boolean {
  return surface.slice(0, surface.indexOf('/')) !== order.surface.slice(0, order.surface.indexOf('/'))
}
