import { allSaid, amounts, items, known, object, said } from '../../rehearse/fact-values.js'
import type { StoryPart } from '../../rehearse/story-part.js'

/** The push has no customer, no payment and no time. */
export const part: StoryPart = {
  readOrder({ totals, address, note, items: ordered }) {
    const { full, note: addressNote } = object(address)
    return {
      amounts: amounts(object(totals)['total']),
      address: { ...known({ whole: said(full) }), parts: [] },
      notes: allSaid(addressNote, note),
      items: items(ordered, 'name', 'quantity'),
    }
  },
}
