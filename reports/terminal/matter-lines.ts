import type { Run } from '../../suites/record/run-record.js'
import { matterFound, matterRemarks, matterTexts } from '../matters/matter-words.js'
import { mattersOf, matterSymbols, questionsOf } from '../matters/matters-of-run.js'
import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

/** Below the verdict, what it does not say; each matter where all is asked for. */
export function matterLines(run: Run, { language, colors, isVerbose }: Voice): string[] {
  const texts = matterTexts[language]
  const remarks = matterRemarks(run, language).map((remark) =>
    colors.yellow(visibleText(capital(remark, language))),
  )
  if (!isVerbose) return remarks
  const matters = mattersOf(run).map((matter) =>
    visibleText(
      `  ${matterSymbols[matter.state]} ${matter.title[language]}: ${matterFound(matter, language)}`,
    ),
  )
  const questions = questionsOf(run).map((question) => visibleText(`  - ${question[language]}`))
  return [
    ...remarks,
    ...(matters.length === 0 ? [] : ['', colors.bold(texts.title), ...matters]),
    ...(questions.length === 0 ? [] : ['', colors.bold(texts.ask), ...questions]),
  ]
}

function capital(text: string, language: Voice['language']): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
