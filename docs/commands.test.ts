import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf, commandsOf, type Block } from './tested/page-blocks.js'
import { ReaderProject } from './tested/reader-project.js'

const pages = [
  '../README.md',
  ...readdirSync(join(import.meta.dirname, 'en'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `en/${name}`),
]
const servers = /^(\w+=\S+ )*npx --no-install (jiti \S+\.ts$|uyum mock\b)/
const isCommands = ({ language }: Block): boolean => language === 'sh'
const isNotRun = ({ info }: Block): boolean => info.startsWith('norun')

/** What only some machines have. */
const missing = ['curl', 'openssl'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
const lacks = (page: string): string[] =>
  missing.filter((tool) =>
    blocksOf(page).some((block) => isCommands(block) && block.text.includes(`${tool} `)),
  )
for (const page of pages.filter((name) => lacks(name).length > 0))
  console.log(`skipped, for this machine has no ${lacks(page).join(' and no ')}: ${page}`)

describe.concurrent('each command of a page ends as the page says', () => {
  for (const page of pages.filter((name) => blocksOf(name).some(isCommands)))
    test.skipIf(lacks(page).length > 0)(page, { timeout: 120_000 }, async () => {
      const project = await ReaderProject.create()
      try {
        for (const block of blocksOf(page)) await follow(project, block)
      } finally {
        await project.close()
      }
    })
})

/** Does what a reader does at this block: writes the file, or types the commands. */
async function follow(project: ReaderProject, block: Block): Promise<void> {
  if (isNotRun(block)) return
  if (!isCommands(block)) {
    if (block.info !== '') project.write(block.info, `${block.text}\n`)
    return
  }
  for (const { line, exit } of commandsOf(block)) {
    if (servers.test(line)) {
      await project.serve(line)
    } else {
      const { status, output } = await project.run(line)
      expect(status, `${line}\n${output}`).toBe(exit)
    }
  }
}

/** Everything that tells somebody to type a command; a page names one in a sentence without npx. */
const texts = spawnSync('git', ['ls-files', '*.md', 'commands', 'suites/init', 'action.yml'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
})
  .stdout.trim()
  .split('\n')
  .filter((name) => !/\.test\.ts$|^(CHANGELOG|CONTRIBUTING)/.test(name))

test('no command lets npx fetch a package by its name: the environment may hold secrets', () => {
  expect(texts.length).toBeGreaterThan(50)
  const fetching = texts.flatMap(
    (name) =>
      readFileSync(join(import.meta.dirname, '..', name), 'utf8')
        .match(/\bnpx (?!--no-install |playwright install )(?:-\S+ )*(?:uyum|jiti|vitest|playwright|\$).*/g)
        ?.map((command) => `${name}: ${command}`) ?? [],
  )
  expect(fetching).toEqual([])
})

test('what is not run here says why, and is counted', () => {
  const notRun = pages.flatMap((page) =>
    blocksOf(page)
      .filter((block) => isCommands(block) && isNotRun(block))
      .map(({ info }) => `${page}: ${info.replace(/^norun: /, '')}`),
  )
  console.log(`${notRun.length} blocks of commands are not run:\n  ${notRun.join('\n  ')}`)
  expect(notRun).toEqual([
    '../README.md: npm pack here makes uyum-0.2.0.tgz',
    '../README.md: the tests are among them',
    'en/certify.md: the report is somebody else’s',
    'en/judge-a-server.md: it ends at q or Ctrl-C',
    'en/run-in-ci.md: Docker',
    'en/rush.md: k6',
    'en/share-a-mock.md: it makes a certificate authority in the home folder',
    'en/share-a-mock.md: the network',
    'en/share-a-mock.md: a Redis server',
    'en/share-a-mock.md: Docker',
  ])
})
