import { chromium, type Browser } from 'playwright'
import { ensureChromium } from './ensure-chromium.js'
import { launchArguments } from './launch-arguments.js'

/** A headless Chromium that calls home for nothing; its caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: launchArguments() })
}
