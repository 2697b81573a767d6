import { code, codeBlock, gfm, type Markdown } from '../../markdown/markdown.js'
import type { Block } from '../../markdown/block.js'
import { shortened } from '../../text/shortened.js'
import { outcomeTurn } from '../compare/outcome-turn.js'
import type { CheckChange } from '../compare/record-comparison.js'
import { findingRows, groupRows, type Row } from '../rows.js'
import type { ChangeGroup } from '../sections.js'
import type { LocaleTexts } from '../locale-texts.js'

// A change must not take the room of the others.
const longest = { text: 800, checks: 50 }

/** A check that fails now, folded. */
export function findingBlock(change: CheckChange, locale: LocaleTexts): Block {
  return {
    checks: 1,
    render: () => {
      const { id, level, title } = change
      const name = shortened(title[locale.language], longest.text, locale.language)
      return gfm`<details><summary>${outcomeTurn(change, locale)}: ${code(id)} (${locale.words.level[level]}): ${name}</summary>

${findingRows(change, locale).map((row) => rowOf(row, locale))}</details>

`
    },
  }
}

/** Checks that share outcomes, reason and causes: these once, then the checks, folded. */
export function groupBlock(group: ChangeGroup, locale: LocaleTexts): Block {
  return {
    checks: group.length,
    render: () => {
      const { texts, words } = locale
      const shown = group.slice(0, longest.checks)
      const items = shown.map(({ id, level }) => gfm`- ${code(id)} (${words.level[level]})\n`)
      const rest = group.length - shown.length
      return gfm`${outcomeTurn(group[0], locale)}

${groupRows(group, locale).map((row) => rowOf(row, locale))}<details><summary>${texts.counted.all(group.length)}</summary>

${items}${rest > 0 ? gfm`- ${texts.leftOut(rest)}\n` : gfm``}
</details>

`
    },
  }
}

/** What came of a stranger's server stands in a fence, where nothing of it is read. */
function rowOf({ name, label, value }: Row, { language }: LocaleTexts): Markdown {
  const text = shortened(value, longest.text, language)
  if (name === 'again') return gfm`**${label}**\n\n${codeBlock(text, 'sh')}\n`
  if (name === 'requires' || name === 'quote') return gfm`**${label}:** ${text}\n\n`
  return gfm`**${label}**\n\n${codeBlock(text)}\n`
}
