import { languageScript } from '../script/language-script.js'

/** Runs in the reader's browser. Without it the page is English, and whole. */
export const diffScript = `
(() => {
'use strict'
${languageScript}
})()
`
