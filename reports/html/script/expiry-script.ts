/** Tells that a waiver has ended since the run: the record cannot know on which day it is read. */
export const expiryScript = String.raw`
const today = new Date().toISOString().slice(0, 10)
const markEnded = (within) => {
  for (const until of within.querySelectorAll('.until')) {
    const day = until.querySelector('time')
    if (!day || day.dateTime >= today || until.nextElementSibling) continue
    const note = document.createElement('strong')
    note.className = 'loud'
    note.append(textOf('ended'))
    until.after(note)
  }
}
markEnded(document)
`
