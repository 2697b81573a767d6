import { isModuleMissing } from './is-module-missing.js'

/** Where Playwright keeps its own Chromium, there or not; undefined where Playwright is not installed. */
export async function playwrightChromiumPath(): Promise<string | undefined> {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch (error) {
    if (isModuleMissing(error)) return undefined
    throw error
  }
}
