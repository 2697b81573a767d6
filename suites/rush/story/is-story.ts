import { ConfigurationError } from '../../config/configuration-error.js'
import { loadStories } from '../../rehearse/story/choose-stories.js'

/** Whether a word of a command line names a story: what has a slash is a surface, what no story is called is a target. */
export async function isStory(
  word: string,
  { exec, stories }: { exec?: string; stories?: string },
): Promise<boolean> {
  if (word.includes('/')) return false
  if (exec !== undefined || stories !== undefined) return true
  return (await loadStories()).some(({ id }) => id === word)
}

/** Another tool sends orders; it plays no partners and sees nothing of what is sent on. */
export function requireNoTool(story: string, flags: { export?: string; judge?: string }): void {
  const flag = flags.export === undefined ? 'judge' : 'export'
  if (flags[flag] === undefined) return
  throw new ConfigurationError({
    en: `rushing the story ${story}: expected no --${flag}, for k6 plays no partners. Give it the surface that is pushed to, or leave --${flag} out.`,
    tr: `${story} öyküsü yoğunlukta sınanırken: --${flag} beklenmiyordu, çünkü k6 iş ortaklarını oynamaz. Siparişlerin geldiği arayüzü verin ya da --${flag} yazmayın.`,
  })
}
