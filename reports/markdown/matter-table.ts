import { matterFound, matterRemarks, matterTexts } from '../matters/matter-words.js'
import { mattersOf, matterSymbols, questionsOf } from '../matters/matters-of-run.js'
import type { Run } from '../../suites/record/run-record.js'
import type { Language } from '../text/language.js'
import { shortened } from '../text/shortened.js'
import { gfm, type Markdown } from './markdown.js'
import type { Voice } from './voice.js'

const longest = 500

/** What the verdict covers: in a line what it does not say, and folded each matter with what to ask the partner. */
export function matterTable(run: Run, { language }: Voice): Markdown {
  const matters = mattersOf(run)
  if (matters.length === 0) return gfm``
  const texts = matterTexts[language]
  const remarks = matterRemarks(run, language).map((text) => gfm`- ${shortened(text, longest, language)}\n`)
  const rows = matters.map((matter) => {
    const found = shortened(matterFound(matter, language), longest, language)
    return gfm`| ${matter.title[language]} | ${matterSymbols[matter.state]} ${found} |\n`
  })
  return gfm`${remarks}
<details><summary>${texts.title}</summary>

| ${texts.matter} | ${texts.found} |
|:--|:--|
${rows}${asked(run, language)}
</details>

`
}

function asked(run: Run, language: Language): Markdown {
  const questions = questionsOf(run).map(
    (question) => gfm`- ${shortened(question[language], longest, language)}\n`,
  )
  return questions.length === 0 ? gfm`` : gfm`\n${matterTexts[language].ask}:\n\n${questions}`
}
