import type { TargetSketch } from './target-sketch.js'
import type { InitTexts } from '../texts.en.js'

/** The text of `.env.example`: a line for each credential, the optional ones commented out. */
export function variablesText(targets: readonly TargetSketch[], { variables: texts }: InitTexts): string {
  const lines = targets.flatMap(({ surface, required, optional }) => [
    ...(required.length > 0 ? ['', `# ${texts.required(surface)}`] : []),
    ...required.map(({ variable }) => `${variable}=`),
    ...(optional.length > 0 ? ['', `# ${texts.optional(surface)}`] : []),
    ...optional.map(({ variable }) => `# ${variable}=`),
  ])
  return [...texts.head.map((line) => `# ${line}`), ...lines, ''].join('\n')
}
