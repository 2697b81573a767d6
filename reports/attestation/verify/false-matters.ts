import { isDocumented } from '../../../contracts/requirements/is-documented.js'
import type { CheckRecord, MatterRecord, Run, RunRecord } from '../../../suites/record/run-record.js'
import { checksBehind, tallyMatter } from '../../../suites/record/tally-matter.js'

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
    const own = checksBehind(matter.id, checks)
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

/** As far as a record tells it: how many a narrowed run left out stands in the matter alone. */
function foundOf(matter: MatterRecord, own: readonly CheckRecord[], partial: boolean): Facts {
  const told = own.filter(isDocumented).length
  const checks = partial ? Math.max(matter.checks, own.length) : own.length
  const documented = partial ? Math.max(matter.documented, told) : told
  const isCovered = documented > 0 || matter.state !== 'not-covered'
  const { state, ...counts } = tallyMatter({ isCovered, documented }, own)
  return { state, checks, documented, ...counts }
}
