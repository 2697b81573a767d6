import { pageTexts as page } from './page-texts.tr.js'

export const texts = { page }
