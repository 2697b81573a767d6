import { useLayoutEffect } from 'preact/hooks'

/** Where letters are letters. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  )
}

/** Keys that do something wherever the focus is; while somebody writes, Escape alone, and none while a dialog is open. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // With the render itself: a key pressed as soon as something is seen does what it says.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      const writing = isWriting(event.target)
      if (writing && event.key !== 'Escape') return
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
      if (!act) return
      event.preventDefault()
      if (writing) (event.target as HTMLElement).blur()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
