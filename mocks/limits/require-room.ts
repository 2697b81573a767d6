import { ControlRefusal } from '../control/control-refusal.js'
import { limitText } from './limit-answer.js'
import type { LimitName, Limits } from './limits.js'

/** Refuses one more of what there is a limit to. */
export function requireRoom(name: LimitName, there: number, limits: Limits): void {
  if (there < limits[name]) return
  throw new ControlRefusal(503, limitText(name, limits), { limit: name })
}
