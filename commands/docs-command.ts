import type { Command } from 'commander'
import { languageOf } from './options/program-flags.js'
import { written } from './output/written.js'
import { print } from './output/print.js'

export function addDocs(program: Command): void {
  program
    .command('docs')
    .description(
      'write a page about each partner and one of the stories, in Turkish and English, out of contracts, mocks and stories',
    )
    .option('--out <folder>', 'folder of the documentation', 'docs')
    .action(async ({ out }: { out: string }) => {
      const { writeDocs } = await import('../mocks/docs/write-docs.js')
      const { storyPages } = await import('../suites/rehearse/picture/story-pages.js')
      for (const path of await writeDocs(out, await storyPages())) print(written(path, languageOf(program)))
    })
}
