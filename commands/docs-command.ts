import type { Command } from 'commander'
import { print } from './output/print.js'

export function addDocs(program: Command): void {
  program
    .command('docs')
    .description('write a page about each partner, in Turkish and English, out of contracts and mocks')
    .option('--out <folder>', 'folder of the documentation', 'docs')
    .action(async ({ out }: { out: string }) => {
      const { writeDocs } = await import('../mocks/docs/write-docs.js')
      for (const path of await writeDocs(out)) print(`wrote ${path}`)
    })
}
