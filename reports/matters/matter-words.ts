import type { MatterRecord, MatterState, Run } from '../../suites/record/run-record.js'
import type { Bilingual, Language } from '../text/language.js'
import { mattersOf } from './matters-of-run.js'
import { texts as english, type MatterTexts } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

export const matterTexts: Readonly<Record<Language, MatterTexts>> = { en: english, tr: turkish }

/** What was found of a matter: "partly (4 of 7 checks passed)". */
export function matterFound(
  { state, checks, passed, failed, why }: MatterRecord,
  language: Language,
): string {
  const texts = matterTexts[language]
  const more: Record<MatterState, readonly string[]> = {
    proved: [texts.proved(passed)],
    partly: [texts.passed(passed, checks), ...(why ? [why[language]] : [])],
    failed: [texts.failed(failed.length, checks)],
    'not-judged': [...(why ? [why[language]] : []), ...(checks > 0 ? [texts.proved(checks)] : [])],
    'not-covered': passed + failed.length > 0 ? [texts.beyond(passed, checks)] : [],
  }
  const behind = more[state]
  return behind.length === 0 ? texts.state[state] : `${texts.state[state]} (${behind.join('; ')})`
}

/** What a reader of the verdict must know beside it, a part for each: what it says nothing of, and failed security. */
export function matterRemarks(run: Run, language: Language): string[] {
  const security = securityTitles(run).map((title) => title[language])
  return [
    ...unseenMatters(mattersOf(run), language),
    ...(security.length === 0 ? [] : [`${matterTexts[language].security}: ${security.join('; ')}`]),
  ]
}

/** What a verdict says nothing of: "not covered by the documents: whether …", and what could not be judged. */
export function unseenMatters(
  matters: readonly Pick<MatterRecord, 'state' | 'title'>[],
  language: Language,
): string[] {
  const texts = matterTexts[language]
  return (['not-covered', 'not-judged'] as const).flatMap((state) => {
    const titles = matters.filter((matter) => matter.state === state).map(({ title }) => title[language])
    return titles.length === 0 ? [] : [`${texts.state[state]}: ${texts.list(titles)}`]
  })
}

/** The recommended checks of security that failed, by their titles. */
export function securityTitles(run: Run): Bilingual[] {
  const ids = new Set(mattersOf(run).flatMap(({ security }) => security))
  return run.checks.filter(({ id }) => ids.has(id)).map(({ title }) => title)
}
