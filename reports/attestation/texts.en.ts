import { pageTexts as page } from './page-texts.en.js'

export const texts = { page }
