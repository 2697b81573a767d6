/** Runs in the reader's browser. Without it the page is English and its times are in UTC. */
export const pageScript = `
(() => {
  const root = document.documentElement
  const button = document.getElementById('switch-language')
  const speak = (language) => {
    root.lang = language
    root.dataset.language = language
    const style = { dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23' }
    for (const time of document.querySelectorAll('time'))
      time.textContent = new Date(time.dateTime).toLocaleString(language, style)
  }
  button.hidden = false
  button.addEventListener('click', () => speak(root.lang === 'tr' ? 'en' : 'tr'))
  const wished = navigator.languages.map((language) => language.slice(0, 2))
  speak(wished.find((language) => language === 'tr' || language === 'en') ?? 'en')
})()
`
