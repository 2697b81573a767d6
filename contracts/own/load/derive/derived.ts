import type { Requirement } from '../../../requirements/requirement.js'
import type { Demand, DemandKind } from '../../demand.js'

/** Requirements that follow from a folder, each with what it demands; in order, the first of a name stands. */
export class Derived {
  readonly requirements: Record<string, Requirement> = {}
  readonly demands: Demand[] = []

  add(name: string, requirement: Requirement, demand: DemandKind): void {
    if (Object.hasOwn(this.requirements, name)) return
    this.requirements[name] = requirement
    this.demands.push({ requirement: name, ...demand })
  }
}
