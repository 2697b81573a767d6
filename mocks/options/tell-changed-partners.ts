import type { OwnPartner } from '../../contracts/own/own-partner.js'
import { loadPartner } from '../../contracts/own/partner.js'
import { toldBy } from '../../contracts/text/user-error.js'
import { log } from '../server/log/log.js'
import { FileWatch } from './watch-files.js'

/**
 * Tells that a partner's folder was changed, and what is wrong with it now. What is played is of when the mock was
 * started: worlds hold what the old folder made.
 */
export function tellChangedPartners(partners: readonly OwnPartner[]): () => void {
  const watches = partners.map(
    ({ folder, files }) => new FileWatch(files, (file) => void tellChange(folder, file)),
  )
  return () => watches.forEach((watch) => watch.stop())
}

async function tellChange(folder: string, file: string): Promise<void> {
  try {
    await loadPartner(folder)
    log('info', {
      en: `${file} changed: start the mock again to take it up.`,
      tr: `${file} değişti: mock’u yeniden başlatın ki yenisi geçerli olsun.`,
    })
  } catch (error) {
    const { en, tr } = toldBy(error as Error)
    log('error', {
      en: `${file} changed. ${en}\nThe mock goes on as before.`,
      tr: `${file} değişti. ${tr}\nMock eskisi gibi sürüyor.`,
    })
  }
}
