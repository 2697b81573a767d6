import { StoryError } from './story-error.js'

/** Throws what makes a document no Arazzo document, by the rules of Redocly, which follow the specification’s schema. */
export async function requireArazzo(file: string): Promise<void> {
  // Two thirds of a second: only who has stories of their own waits for it.
  const { createConfig, getLineColLocation, lint } = await import('@redocly/openapi-core')
  const problems = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) })
  const [first] = problems.filter(({ severity }) => severity === 'error')
  if (!first) return
  const place = first.location[0]
  const line = place ? getLineColLocation(place).start.line : 1
  throw new StoryError(file, `line ${line}`, `${first.message} (Arazzo, ${first.ruleId})`)
}
