import type { RunComparison, Unrecorded } from '../compare/record-comparison.js'
import type { LocaleTexts } from '../locale-texts.js'

/** A sentence for each record that is silent about something. */
export function unrecordedTexts({ unrecorded }: RunComparison, { texts }: LocaleTexts): string[] {
  return (['old', 'new', 'both'] satisfies Unrecorded['in'][]).flatMap((where) => {
    const names = unrecorded.filter((one) => one.in === where).map(({ member }) => texts.members[member])
    return names.length > 0 ? [texts.unrecorded[where](names.join(', '))] : []
  })
}
