/** How a form begins; nothing else that partners send does. */
const form = /^[\w.%+*~[\]-]{1,128}=/

/** A pair of a query or a form as it is written, and what it says. */
export interface FormPair {
  written: string
  name: string
  value: string
}

/** Whether a body is a form, whatever its type is called: who posts one by mistake seldom names it right. */
export function isForm(body: string): boolean {
  return form.test(body)
}

/** The pairs of a query or a form; what has no `=` is a pair without a value. */
export function formPairs(text: string): FormPair[] {
  return text.split('&').map((written) => {
    const equals = written.indexOf('=')
    if (equals < 0) return { written, name: decoded(written), value: '' }
    return { written, name: decoded(written.slice(0, equals)), value: decoded(written.slice(equals + 1)) }
  })
}

function decoded(text: string): string {
  if (!/[%+]/.test(text)) return text
  return new URLSearchParams(`a=${text}`).get('a') ?? text
}
