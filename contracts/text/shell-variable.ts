/** The variable that a line for a shell reads a credential from: `basic.username` is asked for as BASIC_USERNAME. */
export function shellVariable(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/\W/g, '_')
    .toUpperCase()
}
