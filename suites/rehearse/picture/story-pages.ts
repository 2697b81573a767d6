import { loadStories } from '../story/choose-stories.js'
import type { Story } from '../story/story.js'
import { storyDiagram } from './story-diagram.js'

const words = {
  en: {
    title: 'The stories',
    links: '[Türkçe](../tr/stories.md) · [Rehearse with all partners](rehearse.md)',
    intro:
      'What `uyum rehearse` plays. Who acts first is a partner; what the implementation does by itself is awaited. This page is made out of the stories by `npm run docs`.',
    good: 'A good implementation:',
  },
  tr: {
    title: 'Öyküler',
    links: '[English](../en/stories.md) · [Bütün iş ortaklarıyla prova](rehearse.md)',
    intro:
      '`uyum rehearse` bunları oynar. İlk adımı bir iş ortağı atar; uygulamanın kendiliğinden yaptığı beklenir. Bu sayfa `npm run docs` ile öykülerden üretilir.',
    good: 'İyi bir uygulama:',
  },
} as const

/** The page that shows every story, in both languages, by its name below the folder of the documentation. */
export async function storyPages(): Promise<ReadonlyMap<string, string>> {
  const stories = await loadStories()
  return new Map(
    (['en', 'tr'] as const).map((language) => [`${language}/stories.md`, page(stories, language)]),
  )
}

function page(stories: readonly Story[], language: 'en' | 'tr'): string {
  const { title, links, intro, good } = words[language]
  const told = stories.map((story) =>
    [
      `## ${story.title[language]}`,
      `\`${story.id}\``,
      story.text[language],
      `_${good}_ ${story.good[language]}`,
      `\`\`\`mermaid\n${storyDiagram(story, language)}\n\`\`\``,
    ].join('\n\n'),
  )
  return `${[`# ${title}`, links, intro, ...told].join('\n\n')}\n`
}
