import { anchorScript } from '../script/anchor-script.js'
import { copyScript } from '../script/copy-script.js'
import { expiryScript } from '../script/expiry-script.js'
import { filterScript } from '../script/filter-script.js'
import { languageScript } from '../script/language-script.js'
import { unfoldScript } from '../script/unfold-script.js'

/** Runs in the reader's browser. Without it the page is English, whole, and its times are in UTC. */
export const pageScript = `
(() => {
'use strict'
${[languageScript, copyScript, expiryScript, unfoldScript, filterScript, anchorScript].join('')}
})()
`
