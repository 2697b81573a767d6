import type { Language } from '../../contracts/text/preferred-language.js'
import type { PaceNotice } from '../../suites/run/pace/pace-notice.js'

/** Tells of a run's pace on standard error. */
export async function paceNotices(language: Language): Promise<(notice: PaceNotice) => void> {
  const { paceTold } = await import('./pace-notice.js')
  return (notice) => void process.stderr.write(`${paceTold(notice, language)}\n`)
}
