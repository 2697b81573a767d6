import { partnerOf, type Surface } from '../../../contracts/contract/surfaces.js'

/** The environment variable for a credential: `basic.username` of a partner `some` is `SOME_BASIC_USERNAME`. */
export function variableName(surface: Surface, credential: string): string {
  const words = credential.replace(/([a-z])([A-Z])/g, '$1_$2').replaceAll('.', '_')
  return `${partnerOf(surface)}_${words}`.replace(/[a-z]/g, (letter) => letter.toUpperCase())
}
