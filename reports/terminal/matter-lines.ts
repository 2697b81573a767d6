import type { Run } from '../../suites/run-record.js'
import { matterFound, matterRemarks, matterTexts } from '../matters/matter-words.js'
import { mattersOf, matterSymbols } from '../matters/matters-of-run.js'
import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

/** Below the verdict, what it does not say; each matter where all is asked for. */
export function matterLines(run: Run, { language, colors, isVerbose }: Voice): string[] {
  const texts = matterTexts[language]
  const remarks = matterRemarks(run, language).map((remark) =>
    colors.yellow(visibleText(capital(remark, language))),
  )
  if (!isVerbose) return remarks
  const matters = mattersOf(run).flatMap((matter) => [
    visibleText(
      `  ${matterSymbols[matter.state]} ${matter.title[language]}: ${matterFound(matter, language)}`,
    ),
    ...(matter.question ? [visibleText(`    ${texts.ask}: ${matter.question[language]}`)] : []),
  ])
  return matters.length === 0 ? remarks : [...remarks, '', colors.bold(texts.title), ...matters]
}

function capital(text: string, language: Voice['language']): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
