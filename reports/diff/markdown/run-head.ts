import { gfm, type Markdown } from '../../markdown/markdown.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { shortened } from '../../text/shortened.js'
import { evidenceText } from '../evidence/evidence-text.js'
import type { RunComparison } from '../compare/record-comparison.js'
import type { LocaleTexts } from '../locale-texts.js'
import { matterText } from '../matter-text.js'
import { runTitle } from '../summary.js'
import { unchangedText } from '../unchanged-text.js'
import { unrecordedTexts } from '../evidence/unrecorded-texts.js'

const longest = 400

/** A run's verdicts, what else differs, and how much is as before. */
export function runHead(run: RunComparison, locale: LocaleTexts): Markdown {
  const { texts, words, language } = locale
  const { old, new: newer } = run.verdict
  const items = run.differences.map((one) => {
    const text = shortened(evidenceText(one, locale), longest, language)
    return gfm`- ${texts.causes[one.cause]}, ${text}\n`
  })
  const matters = run.matters.map((one) => gfm`- ${matterText(one, locale)}\n`)
  return gfm`### ${runTitle(run, locale)}

${verdictSymbols[old]} ${words.verdict[old]} → ${verdictSymbols[newer]} **${words.verdict[newer]}**

${matters.length > 0 ? gfm`${texts.matters}:\n\n${matters}\n` : gfm``}${items.length > 0 ? gfm`${texts.differences}:\n\n${items}` : gfm`${texts.noDifferences}\n`}
${unrecordedTexts(run, locale).map((text) => gfm`> ${text}\n\n`)}${texts.unchanged}: ${unchangedText(run, locale)}

`
}
