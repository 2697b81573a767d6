import type { Contract } from '../../contracts/contract/contract.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import type { Check } from '../check.js'

/** A surface of a partner of one's own, as the makers of its checks see it. */
export interface OwnSite {
  surface: Surface
  own: OwnSurface
  contract: Contract
  /** Its operations that can be called with what a folder tells. */
  callable: readonly OwnOperation[]
}

/** The operation by which its callers do most of their work, where it can be called; else another that takes a body. */
export function mainOperation({ surface, callable }: OwnSite): OwnOperation | undefined {
  const { mainOperation: named } = sheetOf(surface)
  return (
    callable.find(({ id, takesBody }) => id === named && takesBody) ??
    callable.find(({ takesBody }) => takesBody)
  )
}

/** An operation's or a member's name as a check's id can hold it. */
export function inId(...names: readonly string[]): string {
  return names.join('.').replaceAll(/[^A-Za-z0-9._-]+/g, '-')
}

/** The requirement's level, or a lower one where a check asks more than its words alone. */
export function atMost(level: 'should', isLowered: boolean): Pick<Check, 'level'> {
  return isLowered ? { level } : {}
}
