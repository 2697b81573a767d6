/** Sets a button beside each command that copies it, also where a browser lets no script write to the clipboard. */
export const copyScript = String.raw`
const textOf = (name) => document.getElementById('text-' + name).content.cloneNode(true)
const say = (name, button) => {
  button.replaceChildren(textOf(name))
  document.getElementById('said').replaceChildren(textOf(name))
}
const addCopyButtons = (within) => {
  for (const text of within.querySelectorAll('.command > pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.append(textOf('copy'))
    text.after(button)
  }
}
const copySelected = (element) => {
  const selection = getSelection()
  selection.selectAllChildren(element)
  const isCopied = document.execCommand('copy')
  if (isCopied) selection.removeAllRanges()
  return isCopied
}
const copy = async (element) => {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return true
  } catch {
    return copySelected(element)
  }
}
addCopyButtons(document)
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('.copy')
  if (!button) return
  say((await copy(button.previousElementSibling)) ? 'copied' : 'by-hand', button)
  setTimeout(() => button.replaceChildren(textOf('copy')), 4000)
})
`
