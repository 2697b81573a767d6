import type * as Playwright from 'playwright'
import { ReportError } from '../report-error.js'
import { isModuleMissing } from './is-module-missing.js'

/** Playwright, which a package that only checks need not install. */
export async function loadPlaywright(): Promise<typeof Playwright> {
  try {
    return await import('playwright')
  } catch (error) {
    if (!isModuleMissing(error)) throw error
    throw new ReportError({
      en: 'loading playwright to print the PDF: expected the package, it is not installed. Run npm install playwright, then again.',
      tr: 'PDF’i basmak için playwright paketi gerekir, kurulu değil. npm install playwright çalıştırın, sonra yeniden deneyin.',
    })
  }
}
