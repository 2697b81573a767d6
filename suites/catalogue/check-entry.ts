import type { Bilingual } from '../../contracts/bilingual.js'
import type { Basis, Level } from '../../contracts/requirement.js'
import type { Surface } from '../../contracts/surfaces.js'
import type { Check } from '../check.js'
import { checkLevel } from '../run/write-check-record.js'
import type { SurfaceSuite } from '../surface-suite.js'

/** A check as a list shows it: its header, with what its requirement says of its weight. */
export interface CheckEntry {
  id: string
  surface: Surface
  title: Bilingual
  level: Level
  basis: Basis
  requirement: string
  tags: readonly string[]
}

/** A suite's checks in their order. */
export function checkEntriesOf(suite: SurfaceSuite): CheckEntry[] {
  return suite.checks.map((check) => checkEntry(suite, check))
}

/** One check of a suite. */
export function checkEntry({ surface, requirements }: SurfaceSuite, check: Check): CheckEntry {
  const requirement = requirements[check.requirement]
  if (!requirement)
    throw new Error(`listing ${check.id}: the contract has no requirement ${check.requirement}.`)
  return {
    id: check.id,
    surface,
    title: check.title,
    level: checkLevel(check, requirement),
    basis: requirement.basis,
    requirement: check.requirement,
    tags: check.tags ?? [],
  }
}
