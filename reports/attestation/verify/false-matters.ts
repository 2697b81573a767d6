import type { CheckRecord, MatterRecord, MatterState, Run, RunRecord } from '../../../suites/run-record.js'

/** A matter of a run that does not follow from its checks. */
export interface FalseMatter {
  target: string
  matter: string
  stated: string
  found: string
}

/** Matters that say otherwise than the checks behind them: somebody wrote them into the record. */
export function falseMatters({ runs }: RunRecord): FalseMatter[] {
  return runs.flatMap((run) => [...differing(run), ...leftOut(run)])
}

function differing({ target, matters = [], checks, partial }: Run): FalseMatter[] {
  // What a confirmed reading lifted weighs otherwise than the suite counted: the record cannot tell by how much.
  const lifted = new Set(checks.flatMap(({ matter, confirmed }) => (confirmed && matter ? [matter] : [])))
  return matters.flatMap((matter) => {
    if (lifted.has(matter.id)) return []
    const own = checks.filter((check) => check.matter === matter.id && check.level !== 'may')
    const found = foundOf(matter, own, partial)
    const stated = factsOf(matter)
    return Object.keys(found).flatMap((fact) =>
      String(stated[fact as keyof Facts]) === String(found[fact as keyof Facts])
        ? []
        : [
            {
              target,
              matter: matter.id,
              stated: `${fact} ${String(stated[fact as keyof Facts]) || '—'}`,
              found: `${fact} ${String(found[fact as keyof Facts]) || '—'}`,
            },
          ],
    )
  })
}

/** A matter that checks stand behind, and that the run does not name; what is optional stands behind none. */
function leftOut({ target, matters, checks }: Run): FalseMatter[] {
  if (!matters) return []
  const named = new Set(matters.map(({ id }) => id))
  const behind = new Set(
    checks.flatMap(({ matter, level, confirmed }) =>
      matter && level !== 'may' && !confirmed && !named.has(matter) ? [matter] : [],
    ),
  )
  return [...behind].map((matter) => ({ target, matter, stated: '—', found: matter }))
}

type Facts = Pick<MatterRecord, 'state' | 'checks' | 'documented' | 'passed' | 'failed' | 'security'>

function factsOf({ state, checks, documented, passed, failed, security }: MatterRecord): Facts {
  return { state, checks, documented, passed, failed, security }
}

/** The rule of the matters, as far as a record tells it: how many a narrowed run left out stands in the matter alone. */
function foundOf(matter: MatterRecord, own: readonly CheckRecord[], partial: boolean): Facts {
  const failed = own.filter(({ outcome }) => outcome === 'failed')
  const told = own.filter(isDocumented)
  const checks = partial ? Math.max(matter.checks, own.length) : own.length
  const documented = partial ? Math.max(matter.documented, told.length) : told.length
  return {
    state: stateOf(matter, own, told, documented),
    checks,
    documented,
    passed: own.filter(({ outcome }) => outcome === 'passed').length,
    failed: failed.map(({ id }) => id),
    security: failed.filter(({ security, level }) => security && level === 'should').map(({ id }) => id),
  }
}

function stateOf(
  { state }: MatterRecord,
  own: readonly CheckRecord[],
  told: readonly CheckRecord[],
  documented: number,
): MatterState {
  const has = (checks: readonly CheckRecord[], outcome: CheckRecord['outcome']): number =>
    checks.filter((check) => check.outcome === outcome).length
  if (own.some(({ level, outcome }) => level === 'must' && outcome === 'failed')) return 'failed'
  if (documented === 0) return state === 'not-covered' ? 'not-covered' : 'not-judged'
  const passed = has(told, 'passed')
  if (passed + has(told, 'failed') + has(told, 'waived') === 0) return 'not-judged'
  const isWhole = passed + has(told, 'inapplicable') === documented
  return isWhole && has(own, 'failed') + has(own, 'waived') === 0 ? 'proved' : 'partly'
}

/** What only HTTP asks counts where it decides the verdict. */
function isDocumented({ basis, level }: CheckRecord): boolean {
  return basis === 'stated' || basis === 'shown' || (basis === 'http' && level === 'must')
}
