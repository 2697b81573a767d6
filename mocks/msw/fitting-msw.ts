import { OptionError } from '../options/option-error.js'
import type { InstalledMsw } from './installed-msw.js'

/** Since when Node.js has what msw 3 intercepts calls with. */
const nodeOfMsw3 = { major: 22, minor: 12 }

/** Throws where msw is of a version whose handlers are others than those that we know. */
export function requireKnownMsw(doing: string, msw: InstalledMsw): void {
  if (!/^[23]\./.test(msw.version)) throw misfit(doing, msw)
}

/** Throws where msw would intercept no call: the code under test would meet an error from within it. */
export function requireInterceptingMsw(doing: string, msw: InstalledMsw): void {
  requireKnownMsw(doing, msw)
  if (msw.version.startsWith('3.') && !hasNodeOfMsw3()) throw misfit(doing, msw)
}

/** Says which msw fits. */
export function misfit(doing: string, msw?: InstalledMsw): OptionError {
  const { major, minor } = nodeOfMsw3
  const found = msw ? `msw ${msw.version} on Node.js ${process.versions.node}` : 'none'
  return new OptionError(
    `${doing}: expected msw 2 or, on Node.js ${major}.${minor} and later, msw 3, found ${found}. Run: npm install --save-dev msw@${hasNodeOfMsw3() ? 3 : 2}`,
  )
}

function hasNodeOfMsw3(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > nodeOfMsw3.major || (major === nodeOfMsw3.major && minor >= nodeOfMsw3.minor)
}
