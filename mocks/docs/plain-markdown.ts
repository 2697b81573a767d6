/** Somebody else's words as Markdown that shows them letter by letter. */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll(/[\\`*_~$[\]]/g, '\\$&')
    .replaceAll('<', '&lt;')
}

/** The same as code, where nothing needs an escape but a backtick. */
export function codeSpan(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
