import { groupRows } from '../../diff/rows.js'
import type { ChangeGroup } from '../../diff/sections.js'
import { visibleText } from '../../text/visible-text.js'
import { Text } from '../text/text.js'
import { Word } from '../text/word.js'
import { OutcomeTurn } from './outcome-turn.js'
import { RowList } from './row-list.js'
import { Said } from './said.js'

/** Checks that share outcomes, reason and causes: these once, then the checks. */
export function ChangedGroup({ group }: { group: ChangeGroup }) {
  return (
    <div class="changed">
      <h4>
        <OutcomeTurn change={group[0]} />
      </h4>
      <RowList of={(locale) => groupRows(group, locale)} />
      <details class="changed">
        <summary>
          <Said by={({ texts }) => texts.counted.all(group.length)} />
        </summary>
        <ul>
          {group.map(({ id, level, title }) => (
            <li>
              <Text of={title} /> <code>{visibleText(id)}</code>{' '}
              <span class="quiet">
                <Word of={(words) => words.level[level]} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
