import { ensureChromium } from '../ensure-chromium.js'

/** Once, before the browser tests: several that install at a time would be turned away by the package manager's lock. */
export default async function chromiumInstalled(): Promise<void> {
  await ensureChromium()
}
