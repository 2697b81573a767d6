import { Label, type LabelName } from '../check/label.js'
import { labelMarkup } from '../check/label-markup.js'
import { textMarkup } from '../text/text-markup.js'

/** Beyond this nobody reads or pastes a line; what is cut off would not run. */
const longest = 4_000
/** A longer one scrolls in its place. */
const mostSpread = 600

/**
 * Words for a shell or a file, with a button that copies them where the page's script runs. What cannot be seen
 * is written out in the copy too: no terminal is driven by what a server made up.
 */
export function Command({ text, label }: { text: string; label?: LabelName }) {
  return (
    <div class="command">
      {label && <p class="label" dangerouslySetInnerHTML={labelMarkup(label)} />}
      {text.length > longest ? (
        <p class="quiet">
          <Label name="tooLong" />
        </p>
      ) : (
        <pre
          {...(text.length > mostSpread && { class: 'tall', tabindex: 0 })}
          dangerouslySetInnerHTML={{ __html: textMarkup(text) }}
        />
      )}
    </div>
  )
}
