import { PictureText } from './picture-text.js'
import type { PictureTexts } from './texts.en.js'

/** The texts of the pictures that are words, and no sentences with names in them. */
type Word = {
  [Name in keyof PictureTexts]: PictureTexts[Name] extends string ? Name : never
}[keyof PictureTexts]

export type LegendEntry = readonly [mark: string, text: Word]

/** What the marks of a picture mean, of those that it has. */
export function LegendEntries({ entries }: { entries: readonly (LegendEntry | false)[] }) {
  return (
    <>
      {entries.map(
        (entry) =>
          entry && (
            <li>
              {entry[0]} <PictureText of={(texts) => texts[entry[1]]} />
            </li>
          ),
      )}
    </>
  )
}
