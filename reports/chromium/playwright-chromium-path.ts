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

function isModuleMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}
