import { Text } from '../text/text.js'
import { texts as english, type PageTexts } from '../text/texts.en.js'
import { texts as turkish } from '../text/texts.tr.js'

export type LabelName = {
  [Name in keyof PageTexts]: PageTexts[Name] extends string ? Name : never
}[keyof PageTexts]

/** A text of the page itself, by its name in the catalogues. */
export function Label({ name }: { name: LabelName }) {
  return <Text of={{ en: english[name], tr: turkish[name] }} />
}
