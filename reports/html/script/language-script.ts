/** Speaks the browser's language, or the other, and gives moments in the reader's own time. */
export const languageScript = String.raw`
const root = document.documentElement
const languageButton = document.getElementById('switch-language')
const localeOf = (language) => navigator.languages.find((locale) => locale.startsWith(language)) ?? language
const speak = (language) => {
  root.lang = language
  root.dataset.language = language
  for (const option of document.querySelectorAll('option[data-en]')) option.textContent = option.dataset[language]
  for (const time of document.querySelectorAll('time')) {
    const moment = new Date(time.dateTime)
    if (!time.dateTime.includes('T') || isNaN(moment)) continue
    time.textContent = moment.toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'long' })
  }
}
languageButton.hidden = false
languageButton.addEventListener('click', () => speak(root.lang === 'tr' ? 'en' : 'tr'))
const wished = navigator.languages.map((locale) => locale.slice(0, 2))
speak(wished.find((language) => language === 'tr' || language === 'en') ?? root.lang)
`
