import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Level } from '../../../contracts/requirements/requirement.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Check } from '../../check.js'
import { selectChecks } from '../../engine/select-checks.js'
import { inapplicableBecause } from '../../run/inapplicable.js'
import { missingPermission, missingState } from '../../run/missing-prerequisite.js'
import { shownBaseUrl } from '../../run/record/redactor-of.js'
import { credentialOf, type TargetSettings } from '../../run/target/target-settings.js'
import { checkLevel } from '../../run/record/write-check-record.js'
import type { SurfaceSuite } from '../../surface-suite.js'

/** What a run over one target needs and has, known before any request. */
export interface DryRun {
  target: string
  surface: Surface
  baseUrl: string
  /** How many checks were chosen, and how many of them can run. */
  checks: number
  runnable: number
  states: StateNeed[]
  /** How many ask what the target holds, and whether it offers that; absent where none does. */
  readBack?: { offered: boolean; checks: number }
  permissions: { name: string; granted: boolean; checks: number }[]
  credentials: { name: string; given: boolean; checks: number }[]
  readings: { name: string; chosen: string; isDefault: boolean; rulesOut: number }[]
  skipped: LeftOut[]
  inapplicable: LeftOut[]
}

export interface StateNeed {
  name: string
  /** The first rung that may bring it about. */
  from: 'hook' | 'fixtures' | 'nowhere'
  /** How many instances a list of fixtures holds; absent where one object serves again and again. */
  instances?: number
  checks: number
}

export interface LeftOut {
  check: string
  level: Level
  reason: Bilingual
}

/** Looks a target's settings through for what the chosen checks would need. */
export function dryRunOf(suite: SurfaceSuite, settings: TargetSettings, only: readonly string[]): DryRun {
  const chosen = selectChecks(suite.checks, only)
  const ruledOut = leftOut(suite, chosen, (check) => inapplicableBecause(check, settings))
  const applying = chosen.filter(({ id }) => !ruledOut.some(({ check }) => check === id))
  const skipped = leftOut(suite, applying, (check) => skippedBecause(check, settings))
  return {
    target: settings.name,
    surface: settings.surface,
    baseUrl: shownBaseUrl(settings),
    checks: chosen.length,
    runnable: applying.length - skipped.length,
    states: statesOf(applying, settings),
    ...readBackOf(chosen, settings),
    permissions: countBy(applying, ({ allow }) => (allow ? [allow] : [])).map(([name, checks]) => ({
      name: `allow.${name}`,
      granted: settings.allow[name] === true,
      checks,
    })),
    credentials: countBy(chosen, ({ credentials }) => credentials ?? []).map(([name, checks]) => ({
      name,
      given: credentialOf(settings.credentials, name) !== undefined,
      checks,
    })),
    readings: Object.entries(settings.readings).map(([name, value]) => ({
      name,
      chosen: value,
      isDefault: suite.contract.readings[name]?.default === value,
      rulesOut: chosen.filter(({ readings }) => readings?.[name]?.includes(value) === false).length,
    })),
    skipped,
    inapplicable: ruledOut,
  }
}

function skippedBecause({ allow, state }: Check, settings: TargetSettings): Bilingual | undefined {
  if (allow && !settings.allow[allow]) return missingPermission(allow).reason
  if (state !== undefined && sourceOf(state, settings) === 'nowhere') return missingState(state, {}).reason
  return undefined
}

/** An empty list of fixtures is none; whether the hook offers a state is known only when it is asked. */
function sourceOf(state: string, { states, fixtures }: TargetSettings): StateNeed['from'] {
  if (states !== undefined) return 'hook'
  const fixture = fixtures[state]
  return fixture === undefined || (Array.isArray(fixture) && fixture.length === 0) ? 'nowhere' : 'fixtures'
}

function statesOf(checks: readonly Check[], settings: TargetSettings): StateNeed[] {
  return countBy(checks, ({ state }) => (state === undefined ? [] : [state])).map(([name, count]) => {
    const fixture = settings.fixtures[name]
    const from = sourceOf(name, settings)
    const listed = from === 'fixtures' && Array.isArray(fixture)
    return { name, from, ...(listed && { instances: fixture.length }), checks: count }
  })
}

function readBackOf(checks: readonly Check[], { readBack }: TargetSettings): Pick<DryRun, 'readBack'> {
  const count = checks.filter((check) => check.readBack).length
  return count === 0 ? {} : { readBack: { offered: readBack !== undefined, checks: count } }
}

function leftOut(
  { requirements }: SurfaceSuite,
  checks: readonly Check[],
  why: (check: Check) => Bilingual | undefined,
): LeftOut[] {
  return checks.flatMap((check) => {
    const reason = why(check)
    return reason
      ? [{ check: check.id, level: checkLevel(check, requirements[check.requirement]!), reason }]
      : []
  })
}

function countBy<Name extends string>(
  checks: readonly Check[],
  namesOf: (check: Check) => readonly Name[],
): [Name, number][] {
  const counts = new Map<Name, number>()
  for (const name of checks.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}
