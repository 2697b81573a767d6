import { kinds, type RequirementKind } from '../../contracts/requirements/requirement-kind.js'

/** The sorts of demand that no document backs firmly enough for a must. */
export type LightKind = {
  [K in RequirementKind]: (typeof kinds)[K] extends 'should' ? K : never
}[RequirementKind]

/** Of a check that asks more than its requirement's words alone: what sort of demand it makes, and how heavy that is. */
export interface AskingMore {
  kind: LightKind
  level: 'should'
}

/** The header of such a check: its level is not chosen, it follows from the kind. */
export function askingMore(kind: LightKind): AskingMore {
  return { kind, level: kinds[kind] }
}
