import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { readStories } from './read-story.js'
import { requireArazzo } from './require-arazzo.js'
import type { Story } from './story.js'

/** Where uyum's own stories stand. */
export const ownStories = join(import.meta.dirname, '..', '..', 'stories')

const storyFile = /\.arazzo\.(ya?ml|json)$/

/** Is told, where stories are read without Arazzo's own rules, what brings them. */
type OnUnchecked = (what: Bilingual) => void

const unchecked: Bilingual = {
  en: 'the stories are not held to Arazzo’s own rules, for @redocly/openapi-core is not installed: npm install --save-dev @redocly/openapi-core@2.64.0',
  tr: 'öyküler Arazzo’nun kendi kurallarına göre denetlenmedi, çünkü @redocly/openapi-core kurulu değil: npm install --save-dev @redocly/openapi-core@2.64.0',
}

/** Every story of a folder, in the order of their files. */
export async function loadStories(
  folder = ownStories,
  onUnchecked: OnUnchecked = () => undefined,
): Promise<Story[]> {
  const files = filesOf(folder)
  // Uyum’s own are known to be: a test sees to it.
  if (folder !== ownStories) {
    const checked = await Promise.all(files.map((file) => requireArazzo(file)))
    if (checked.includes(false)) onUnchecked(unchecked)
  }
  const stories = (await Promise.all(files.map((file) => readStories(file)))).flat()
  const taken = new Map<string, string>()
  for (const { id, file } of stories) {
    const other = taken.get(id)
    if (other !== undefined)
      throw new ConfigurationError({
        en: `reading the stories of ${folder}: expected each workflowId once, ${id} stands in ${other} and ${file}. Rename one.`,
        tr: `${folder} içindeki öyküler: her workflowId bir kez bekleniyordu, ${id} hem ${other} hem ${file} içinde var. Birinin adını değiştirin.`,
      })
    taken.set(id, file)
  }
  return stories
}

/** The stories of these names, all where none is named. */
export async function chooseStories(
  names: readonly string[],
  folder?: string,
  onUnchecked?: OnUnchecked,
): Promise<Story[]> {
  const stories = await loadStories(folder, onUnchecked)
  if (names.length === 0) return stories
  return names.map((name) => {
    const found = stories.find(({ id }) => id === name)
    if (found) return found
    const known = stories.map(({ id }) => id)
    const hint = didYouMean(name, known)
    throw new ConfigurationError({
      en: `choosing the story ${name}: expected one of ${known.join(', ')}.${hint.en}`,
      tr: `“${name}” öyküsü: şunlardan biri bekleniyordu: ${known.join(', ')}.${hint.tr}`,
    })
  })
}

function filesOf(folder: string): string[] {
  try {
    const files = readdirSync(folder)
      .filter((name) => storyFile.test(name))
      .toSorted()
    if (files.length > 0) return files.map((name) => join(folder, name))
  } catch {
    throw new ConfigurationError({
      en: `reading the stories of ${folder}: expected a folder, there is none.`,
      tr: `${folder}: öykülerin klasörü bekleniyordu, yok.`,
    })
  }
  throw new ConfigurationError({
    en: `reading the stories of ${folder}: expected files named <story>.arazzo.yaml, there are none.`,
    tr: `${folder}: <öykü>.arazzo.yaml adlı dosyalar bekleniyordu, hiç yok.`,
  })
}
