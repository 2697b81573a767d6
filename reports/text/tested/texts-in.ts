/** Every text with the path that leads to it; one that is filled in is shown with its slots. */
export function textsIn(catalogue: object, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${name}`, value]]
    if (typeof value === 'function') return [[`${path}${name}`, String(value)]]
    return textsIn(value as object, `${path}${name}.`)
  })
}
