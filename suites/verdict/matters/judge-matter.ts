import { isDocumented } from '../../../contracts/matters-of-surface.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CheckRecord, MatterRecord, MatterState } from '../../run-record.js'
import { whyOpen } from './why-open.js'

/** A matter before anything is judged: what its documents and its suite say of it. */
export interface OpenMatter extends Pick<
  MatterRecord,
  'id' | 'title' | 'checks' | 'documented' | 'question'
> {
  /** Whether the documents ask anything of it, though no check may show it. */
  isCovered: boolean
  /** Why nothing can be judged, whatever the run. */
  why?: Bilingual
}

/** What a run found of a matter; `checks` are all that it judged, of any matter. */
export function judgeMatter(matter: OpenMatter, checks: readonly CheckRecord[]): MatterRecord {
  const own = checks.filter((check) => check.matter === matter.id && check.level !== 'may')
  const failed = own.filter(({ outcome }) => outcome === 'failed')
  const state = stateOf(matter, own)
  const why = matter.why ?? (state === 'not-judged' || state === 'partly' ? whyOpen(own, state) : undefined)
  return {
    id: matter.id,
    title: matter.title,
    state,
    checks: matter.checks,
    documented: matter.documented,
    passed: own.filter(({ outcome }) => outcome === 'passed').length,
    failed: failed.map(({ id }) => id),
    security: failed.filter(({ security, level }) => security && level === 'should').map(({ id }) => id),
    ...(why && { why }),
    ...(matter.question && { question: matter.question }),
  }
}

/** A matter of the record of a part, as it was before that part was judged. */
export function openAgain({ why, state, ...matter }: MatterRecord): OpenMatter {
  return {
    ...matter,
    isCovered: state !== 'not-covered',
    ...(matter.documented === 0 && why && { why }),
  }
}

function stateOf({ isCovered, documented }: OpenMatter, own: readonly CheckRecord[]): MatterState {
  if (own.some(({ level, outcome }) => level === 'must' && outcome === 'failed')) return 'failed'
  if (!isCovered) return 'not-covered'
  const told = own.filter(isDocumented)
  const count = (outcome: CheckRecord['outcome']): number =>
    told.filter((one) => one.outcome === outcome).length
  const passed = count('passed')
  if (passed + count('failed') + count('waived') === 0) return 'not-judged'
  const isWhole = passed + count('inapplicable') === documented
  return isWhole && !own.some(({ outcome }) => outcome === 'failed' || outcome === 'waived')
    ? 'proved'
    : 'partly'
}
