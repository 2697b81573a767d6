import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CheckRecord, MatterRecord } from '../../record/run-record.js'
import { checksBehind, tallyMatter } from '../../record/tally-matter.js'
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
  const own = checksBehind(matter.id, checks)
  const { state, ...counts } = tallyMatter(matter, own)
  const why = matter.why ?? (state === 'not-judged' || state === 'partly' ? whyOpen(own, state) : undefined)
  return {
    id: matter.id,
    title: matter.title,
    state,
    checks: matter.checks,
    documented: matter.documented,
    ...counts,
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
