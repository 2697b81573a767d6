import type { MatterState, Run } from '../../../suites/record/run-record.js'
import { mattersOf } from '../../matters/matters-of-run.js'
import type { Bilingual } from '../../text/language.js'

/** A matter that stands otherwise than before. */
export interface MatterTurn {
  id: string
  title: Bilingual
  /** `other` where neither says more of the target than the other: what the documents cover, or what was judged. */
  turn: 'worse' | 'better' | 'other'
  /** Null where the record does not name it. */
  old: MatterState | null
  new: MatterState | null
}

/** What speaks for the target, least first; what was not judged says nothing of it. */
const ranks: Partial<Record<MatterState, number>> = { failed: 0, partly: 1, proved: 2 }

/** The matters of two runs that differ, what got worse first; none where one of the records knows no matters. */
export function matterTurns(old: Run, newer: Run): MatterTurn[] {
  if (!old.matters || !newer.matters) return []
  const before = new Map(mattersOf(old).map((matter) => [matter.id, matter]))
  const after = new Map(mattersOf(newer).map((matter) => [matter.id, matter]))
  const turns = [...new Set([...after.keys(), ...before.keys()])].flatMap((id): MatterTurn[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was?.state === is?.state) return []
    const { title } = (is ?? was)!
    return [
      { id, title, turn: turnOf(was?.state, is?.state), old: was?.state ?? null, new: is?.state ?? null },
    ]
  })
  const order = ['worse', 'other', 'better']
  return turns.toSorted((a, b) => order.indexOf(a.turn) - order.indexOf(b.turn))
}

function turnOf(was: MatterState | undefined, is: MatterState | undefined): MatterTurn['turn'] {
  const [before, after] = [was && ranks[was], is && ranks[is]]
  if (before !== undefined && after !== undefined) return after < before ? 'worse' : 'better'
  if (before !== undefined && is !== undefined) return 'worse'
  // What failed is known to be bad, and was not known before.
  if (is === 'failed') return 'worse'
  return after !== undefined && was !== undefined ? 'better' : 'other'
}
