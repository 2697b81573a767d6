import { surfaces } from '../../../contracts/contract/surfaces.js'
import type { CredentialSketch, TargetSketch } from './target-sketch.js'
import type { InitTexts } from '../texts.en.js'

/** The text of `.env.example`: a line for each credential, the optional ones commented out. */
export function variablesText(targets: readonly TargetSketch[], { variables: texts }: InitTexts): string {
  const lines = targets.flatMap(({ surface, required, optional }) => [
    ...(required.length > 0 ? ['', `# ${texts.required(surface, surfaces[surface].calledBy)}`] : []),
    ...required.flatMap((credential) => linesOf(credential, '', texts)),
    ...(optional.length > 0 ? ['', `# ${texts.optional(surface)}`] : []),
    ...optional.flatMap((credential) => linesOf(credential, '# ', texts)),
  ])
  return [...texts.head.map((line) => `# ${line}`), ...lines, ''].join('\n')
}

/** The mock's value is said beside it, and never put in: a target has only the credentials that it was given. */
function linesOf(
  { variable, ofTheMock }: CredentialSketch,
  before: string,
  texts: InitTexts['variables'],
): string[] {
  const said = ofTheMock === undefined ? [] : [`# ${texts.ofTheMock}: ${ofTheMock}`]
  return [...said, `${before}${variable}=`]
}
