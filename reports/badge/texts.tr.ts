import type { BadgeTexts } from './texts.en.js'

export const texts: BadgeTexts = {
  passed: (passed, total) => `${total} zorunlu kontrolden ${passed} tanesi geçti`,
}
