import { ReportError } from '../report-error.js'
import { findChromium, type Machine } from './find-chromium.js'

/** The executable of a Chromium that is there; a report installs none. Throws with how to get one where none is. */
export async function chromiumAtHand(machine?: Machine): Promise<string> {
  const found = await findChromium(machine)
  if (found !== undefined) return found
  throw new ReportError({
    en:
      'looking for a Chromium to print the PDF: expected Chromium or Chrome, found none. Install one ' +
      '(npx playwright install --with-deps chromium, on Debian also apt-get install chromium), or set ' +
      'UYUM_CHROMIUM to the path of one; or print index.html from any browser.',
    tr:
      'PDF’i basmak için Chromium ya da Chrome bekleniyordu, bulunamadı. Bir tane kurun ' +
      '(npx playwright install --with-deps chromium; Debian’da apt-get install chromium da olur) ya da ' +
      'UYUM_CHROMIUM değişkenine birinin yolunu verin; ya da index.html’i herhangi bir tarayıcıdan yazdırın.',
  })
}
