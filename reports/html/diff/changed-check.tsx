import type { CheckChange } from '../../diff/compare/record-comparison.js'
import { findingRows } from '../../diff/rows.js'
import { visibleText } from '../../text/visible-text.js'
import { Text } from '../text/text.js'
import { Word } from '../text/word.js'
import { OutcomeTurn } from './outcome-turn.js'
import { RowList } from './row-list.js'

/** A check that fails now, with everything its reader needs. */
export function ChangedCheck({ change, anchor }: { change: CheckChange; anchor: string }) {
  const { id, level, title } = change
  return (
    <article class={`finding ${change.new?.outcome ?? ''} ${level}`} id={anchor}>
      <h4>
        <Text of={title} />
      </h4>
      <p class="about">
        <OutcomeTurn change={change} />
        <Word of={(words) => words.level[level]} />
        <a href={`#${encodeURI(anchor)}`}>
          <code>{visibleText(id)}</code>
        </a>
      </p>
      <RowList of={(locale) => findingRows(change, locale)} />
    </article>
  )
}
