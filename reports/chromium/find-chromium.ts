import { ReportError } from '../report-error.js'
import { installedBrowserPaths } from './installed-browser-paths.js'
import { isExecutable } from './is-executable.js'
import { playwrightChromiumPath } from './playwright-chromium-path.js'

/** The machine to look on; tests hand in another. */
export interface Machine {
  env: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  playwrightPath: () => Promise<string | undefined>
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  playwrightPath: playwrightChromiumPath,
}

/**
 * The executable of a Chromium: that of `UYUM_CHROMIUM`, else an installed one, else Playwright's own; undefined
 * where there is none. Throws where `UYUM_CHROMIUM` names no executable: another browser would hide the mistake.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string | undefined> {
  const { env, platform } = machine
  const named = env['UYUM_CHROMIUM']
  if (named) return requireExecutable(named)
  for (const path of installedBrowserPaths(platform, env)) {
    if (await isExecutable(path)) return path
  }
  const bundled = await machine.playwrightPath()
  return bundled !== undefined && (await isExecutable(bundled)) ? bundled : undefined
}

async function requireExecutable(path: string): Promise<string> {
  if (await isExecutable(path)) return path
  throw new ReportError({
    en:
      `Looked for Chromium at UYUM_CHROMIUM=${path}: an executable file was expected, none is there. ` +
      'Set UYUM_CHROMIUM to the path of a Chromium or Chrome, or unset it to let one be found.',
    tr:
      `UYUM_CHROMIUM=${path}: çalıştırılabilir bir dosya bekleniyordu, orada yok. ` +
      'UYUM_CHROMIUM değişkenine bir Chromium ya da Chrome’un yolunu verin; değişken kaldırılırsa aranır.',
  })
}
