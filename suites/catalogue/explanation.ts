import { columnsOf } from '../../contracts/requirements/table-columns.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Requirement } from '../../contracts/requirements/requirement.js'
import { credentialFlags } from '../config/target/credential-rules.js'
import type { Evidence } from '../observe/recording/recording.js'
import { checkEntry, type CheckEntry } from './check-entry.js'
import type { FoundListedCheck } from './find-check.js'
import { whyThisLevel } from './why-this-level.js'

/** All that there is to say of one check. */
export interface Explanation extends CheckEntry {
  /** Why it weighs what it weighs. */
  why: string
  /** The same in Turkish. */
  tr: { why: string }
  requirementText: Bilingual
  operation?: string
  /** In the original language; absent for `assumed`. */
  quote?: string
  /** Where it is a row of a table: the table's heading. */
  columns?: string
  document?: string
  needs: Needs
  /** The line that runs it. */
  reproduce: string
  /** The other checks of its requirement. */
  related: string[]
}

/** What a target must be given for it, each absent where nothing is needed. */
export interface Needs {
  state?: string
  permission?: string
  /** It asks what the target holds: without a read-back hook it is inapplicable. */
  readBack?: true
  /** Optional credentials: without them it is inapplicable. */
  credentials?: readonly string[]
  /** Optional credentials: with them it is inapplicable. */
  without?: readonly string[]
  /** The readings under which it applies, by name. */
  readings?: Readonly<Record<string, readonly string[]>>
  /** What a recording must hold: without it, it is skipped. */
  evidence?: readonly Evidence[]
}

export function explain({ suite, check }: FoundListedCheck): Explanation {
  const entry = checkEntry(suite, check)
  const requirement: Requirement = suite.requirements[check.requirement]!
  const columns = columnsOf(suite.contract.tables, requirement)
  return {
    ...entry,
    why: whyThisLevel(check, requirement, 'en'),
    tr: { why: whyThisLevel(check, requirement, 'tr') },
    requirementText: requirement.text,
    ...(requirement.operation !== undefined && { operation: requirement.operation }),
    ...(requirement.basis !== 'assumed' && { quote: requirement.quote, document: requirement.document }),
    ...(columns !== undefined && { columns }),
    needs: {
      ...(check.state !== undefined && { state: check.state }),
      ...(check.allow && { permission: `allow.${check.allow}` }),
      ...(check.readBack && { readBack: check.readBack }),
      ...(check.credentials && { credentials: check.credentials }),
      ...(check.without && { without: check.without }),
      ...(check.readings && { readings: check.readings }),
      ...(check.needs && { evidence: check.needs }),
    },
    reproduce: reproduceLine({ suite, check }),
    related: suite.checks
      .filter(({ id, requirement: name }) => name === check.requirement && id !== check.id)
      .map(({ id }) => id),
  }
}

/** A permission is in the configuration alone: what needs one is run on a configured target. */
function reproduceLine({ suite: { surface, side, contract }, check }: FoundListedCheck): string {
  if (side === 'client') return `uyum observe ${surface} --only ${check.id}`
  if (check.tags?.includes('rush'))
    return [
      `uyum rush ${surface} --target <base URL>`,
      ...(check.state === undefined ? [] : ['--states <URL of the states hook>']),
      '--read-back <URL of the read-back hook>',
    ].join(' ')
  if (check.allow) return `uyum check <target of the configuration> --only ${check.id}`
  const readings = Object.entries(check.readings ?? {})
    .filter(([name, values]) => !values.includes(contract.readings[name]?.default ?? ''))
    .map(([name, values]) => `--reading ${name}=${values[0]}`)
  return [
    `uyum check ${surface} --target <base URL>`,
    ...credentialFlags(surface, check.credentials ?? []),
    ...(check.state === undefined ? [] : ['--states <URL of the states hook>']),
    ...(check.readBack ? ['--read-back <URL of the read-back hook>'] : []),
    ...readings,
    `--only ${check.id}`,
  ].join(' ')
}
