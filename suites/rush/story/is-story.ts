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
