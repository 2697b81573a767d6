import type { Command } from 'commander'
import type { RehearseOptions } from '../suites/rehearse/rehearse-command.js'
import type { Run } from '../suites/record/run-record.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { wholeNumber } from './options/option-values.js'
import { tell } from './output/tell.js'
import { interruption } from './process/interruption.js'
import { version } from './process/own-package.js'
import { playServer } from './process/play-server.js'
import { addReportFlags, finishRun, type ReportFlags } from './report-record.js'

interface RehearseFlags extends ReportFlags, RehearseOptions {
  list?: true
  plan?: true
}

export function addRehearse(program: Command): void {
  addReportFlags(program.command('rehearse'), 'should')
    .description('judge one implementation among all its partners: play each of them, story by story')
    .argument('[story...]', 'the stories to play; all where none is named')
    .option(
      '--exec <command>',
      'start the implementation; UYUM_PORT tells it where to listen, UYUM_PARTNERS where its partners are',
    )
    .option('--stories <folder>', 'stories of your own, <name>.arazzo.yaml, in place of those of uyum')
    .option('--list', 'list the stories, each with what a good implementation does, and play none')
    .option('--plan', 'tell each step of the stories, and play none')
    .option(
      '--minute <duration>',
      'how long the documents’ minute lasts; UYUM_MINUTE_MS tells the implementation',
      '1s',
    )
    .option('--patience <duration>', 'how long to wait for a step at most (default: as the story says)')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .option('--seed <n>', 'seed of the orders that are pushed', wholeNumber)
    .option('--build <name>', 'what its people call the build of the implementation; it goes into the record')
    .action((stories: string[], flags: RehearseFlags) => rehearse(program, stories, flags))
}

async function rehearse(program: Command, names: string[], flags: RehearseFlags): Promise<void> {
  const language = languageOf(program)
  if (flags.list || flags.plan) {
    const { renderStories } = await import('../suites/rehearse/story/render-stories.js')
    const { chooseStories } = await import('../suites/rehearse/story/choose-stories.js')
    const stories = await chooseStories(names, flags.stories)
    process.stdout.write(renderStories(stories, language, flags.plan ?? false))
    return
  }
  const { rehearseCommand } = await import('../suites/rehearse/rehearse-command.js')
  const stop = interruption()
  await finishRun(
    program,
    flags,
    () =>
      rehearseCommand(names, flags, {
        toolVersion: version,
        startServer: (served) => playServer(served, flags.config),
        stop,
        onUnchecked: (what) => tell(`uyum: ${what[language]}`),
        onReady({ port, partners }) {
          if (!isQuiet(program)) tell(`uyum: UYUM_PORT=${port} UYUM_PARTNERS='${JSON.stringify(partners)}'`)
        },
        onStory(run) {
          if (!isQuiet(program)) tell(`uyum: ${storyLine(run, language)}`)
        },
      }),
    stop,
  )
}

function storyLine({ target, story, checks }: Run, language: 'en' | 'tr'): string {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length
  const isErrored = checks.some(({ outcome }) => outcome === 'errored')
  const mark = story?.inapplicable ? '-' : failed > 0 ? '✗' : isErrored ? '!' : '✓'
  const broke = story?.broke ? `: ${story.broke.text[language]}` : failed > 0 ? ` (${failed})` : ''
  return `${mark} ${target}${broke}`
}
