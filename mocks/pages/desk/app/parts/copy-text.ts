import { say } from '../state/said.js'

/** Puts a text where it can be pasted from; over plain http beyond this machine a browser has no clipboard. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a secure context
    document.execCommand('copy')
    field.remove()
  }
  say(done)
}
