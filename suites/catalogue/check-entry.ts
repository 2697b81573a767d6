import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Basis, Level } from '../../contracts/requirements/requirement.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Run } from '../record/run-record.js'
import { checkLevel } from '../run/record/write-check-record.js'
import type { ListedCheck, ListedSuite } from './listed-suites.js'

/** A check as a list shows it: its header, with what its requirement says of its weight. */
export interface CheckEntry {
  id: string
  surface: Surface
  /** Whom it judges: the server of the surface or its clients. */
  side: Run['side']
  title: Bilingual
  level: Level
  basis: Basis
  requirement: string
  tags: readonly string[]
}

/** A suite's checks in their order. */
export function checkEntriesOf(suite: ListedSuite): CheckEntry[] {
  return suite.checks.map((check) => checkEntry(suite, check))
}

/** One check of a suite. */
export function checkEntry({ surface, side, requirements }: ListedSuite, check: ListedCheck): CheckEntry {
  const requirement = requirements[check.requirement]
  if (!requirement)
    throw new Error(`listing ${check.id}: the contract has no requirement ${check.requirement}.`)
  return {
    id: check.id,
    surface,
    side,
    title: check.title,
    level: checkLevel(check, requirement),
    basis: requirement.basis,
    requirement: check.requirement,
    tags: check.tags ?? [],
  }
}
