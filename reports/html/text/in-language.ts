import type { Language } from '../../text/language.js'

/** Our own elements alone look so: a bracket in a text of others is escaped. */
const bilingual = /<span lang="?(en|tr)"?>/g

/**
 * A page that is read where neither style nor script may run, as Jenkins serves what a job keeps: the texts of the other
 * language are hidden by the markup itself, in as few letters as may be. The style sheet shows whichever is asked for.
 */
export function inLanguage(language: Language, markup: string): string {
  return markup
    .replace('<html lang="en">', `<html lang="${language}" data-language="${language}">`)
    .replace(bilingual, (tag, spoken: string) => (spoken === language ? tag : `<span lang=${spoken} hidden>`))
}
