import { StoryError } from './story-error.js'

/**
 * Throws what makes a document no Arazzo document, by the rules of Redocly, which follow the specification’s schema.
 * False where they are not at hand: the library is an optional peer, for few write stories.
 */
export async function requireArazzo(file: string): Promise<boolean> {
  const redocly = await loadRedocly()
  if (!redocly) return false
  const { createConfig, getLineColLocation, lint } = redocly
  const problems = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) })
  const [first] = problems.filter(({ severity }) => severity === 'error')
  if (!first) return true
  const place = first.location[0]
  const line = place ? getLineColLocation(place).start.line : 1
  throw new StoryError(file, `line ${line}`, `${first.message} (Arazzo, ${first.ruleId})`)
}

/** Two thirds of a second: only who has stories of their own waits for it. */
async function loadRedocly() {
  try {
    return await import('@redocly/openapi-core')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    return undefined
  }
}
