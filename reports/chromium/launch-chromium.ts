import { chromium, type Browser } from 'playwright'
import { ensureChromium } from './ensure-chromium.js'

/** A headless Chromium that calls home for nothing; its caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: launchArguments() })
}

function launchArguments(): string[] {
  // Chromium refuses to sandbox itself when root starts it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [
    ...sandbox,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
