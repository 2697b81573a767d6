/** A line that a CI's runner takes for a command: GitHub trims it first, and looks past colours. */
const beginsLikeCommand = /^(?=(?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*::)/gm
/** What the runners of GitHub and Azure take for one wherever it stands in a line. */
const command = /##(?=\[|vso\[)/g
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const controlButColor = /(?!\u001b\[\d{1,3}m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * A text for a screen or a log, in which nothing that a stranger wrote can give a command to the program that shows
 * it: a CI's runner or a terminal. `colored`: its colours are our own, as values were made visible before.
 */
export function harmlessLines(text: string, { colored = false } = {}): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(colored ? controlButColor : control, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
    .replace(beginsLikeCommand, '│ ')
    .replace(command, '## ')
}

/** A value as JSON for the same eyes, which says the same to whoever parses it. */
export function harmlessJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replace(command, String.raw`#\u0023`)
    .replace(/[\u007f-\u009f]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`)
}
