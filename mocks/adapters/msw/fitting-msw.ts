import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { OptionError } from '../../options/option-error.js'
import type { InstalledMsw } from './installed-msw.js'

/** Since when Node.js has what msw 3 intercepts calls with. */
const nodeOfMsw3 = { major: 22, minor: 12 }

/** Throws where msw is of a version whose handlers are others than those that we know. */
export function requireKnownMsw(doing: Bilingual, msw: InstalledMsw): void {
  if (!/^[23]\./.test(msw.version)) throw misfit(doing, msw)
}

/** Throws where msw would intercept no call: the code under test would meet an error from within it. */
export function requireInterceptingMsw(doing: Bilingual, msw: InstalledMsw): void {
  requireKnownMsw(doing, msw)
  if (msw.version.startsWith('3.') && !hasNodeOfMsw3()) throw misfit(doing, msw)
}

/** Says which msw fits. */
export function misfit(doing: Bilingual, msw?: InstalledMsw): OptionError {
  const { major, minor } = nodeOfMsw3
  const at = `msw ${msw?.version} (Node.js ${process.versions.node})`
  const found = msw ? { en: at, tr: at } : { en: 'none', tr: 'hiçbiri' }
  return new OptionError({
    en: `${doing.en}: expected msw 2 or, on Node.js ${major}.${minor} and later, msw 3, found ${found.en}. Run: npm install --save-dev msw@${hasNodeOfMsw3() ? 3 : 2}`,
    tr: `${doing.tr}: msw 2 ya da Node.js ${major}.${minor} ve sonrasında msw 3 bekleniyordu, bulunan: ${found.tr}. Çalıştırın: npm install --save-dev msw@${hasNodeOfMsw3() ? 3 : 2}`,
  })
}

function hasNodeOfMsw3(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > nodeOfMsw3.major || (major === nodeOfMsw3.major && minor >= nodeOfMsw3.minor)
}
