import { partnerNames } from '../../../contracts/contract/surfaces.js'
import type { Cast } from './cast.js'
import { ImplementationUnreachable } from './implementation.js'
import { setStage, type Stage, type StageSettings } from './stage.js'

/**
 * The stage, or why there is nobody on it. An implementation may be made for all of its partners and end where it is
 * told of some: it is started once more with all of them.
 */
export async function stageFor(settings: StageSettings): Promise<Stage | ImplementationUnreachable> {
  const { cast } = settings
  const whole = [...new Set([...cast, ...partnerNames])]
  const set = (partners: Cast): Promise<Stage | ImplementationUnreachable> =>
    setStage({ ...settings, cast: partners }).catch((error: unknown) => {
      if (error instanceof ImplementationUnreachable) return error
      throw error
    })
  const stage = await set(cast)
  const isLacking = stage instanceof ImplementationUnreachable && settings.command !== undefined
  return isLacking && whole.length > cast.length && !settings.stop.aborted ? set(whole) : stage
}
