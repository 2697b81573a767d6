import { chromium, type Browser } from 'playwright'
import { inject } from 'vitest'

/** The Chromium of all browser tests; its caller closes it, and with it the pages that it opened, but no others. */
export function sharedChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'))
}
