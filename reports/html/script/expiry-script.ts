/** Tells that a waiver has ended since the run: the record cannot know on which day it is read. */
export const expiryScript = String.raw`
const today = new Date().toISOString().slice(0, 10)
const markEnded = (within) => {
  for (const until of within.querySelectorAll('.until')) {
    const { dateTime } = until.querySelector('time')
    if (until.querySelector('.loud') || !/^\d{4}-\d\d-\d\d$/.test(dateTime) || dateTime >= today) continue
    const note = document.createElement('strong')
    note.className = 'loud'
    note.append(textOf('ended'))
    until.append(' ', note)
  }
}
markEnded(document)
`
