import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../contracts/folders/make-folder.js'
import { ConfigurationError } from '../config/configuration-error.js'
import { findConfiguration } from '../config/load-configuration.js'
import { partnerNames } from '../../contracts/contract/surfaces.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { initPlan } from './plan/init-plan.js'
import { initTexts } from './init-texts.js'
import { configurationFormats } from './plan/configuration-text.js'
import { defaultBaseUrl, type InitOptions } from './plan/init-options.js'
import { integrationOf, parties, partiesOf } from './integration.js'
import { folderFacts } from './plan/folder-facts.js'
import { nextSteps } from './plan/next-steps.js'
import type { PlannedFile } from './plan/planned-file.js'
import { requireOwnFiles } from './require-own-files.js'
import { shownChange } from './shown-change.js'
import type { InitTexts } from './texts.en.js'

export interface InitContext {
  folder: string
  language: Language
  /** Whether somebody sits there who can be asked. */
  isAttended: boolean
  /** Changes files that exist without asking. */
  yes: boolean
  print: (text: string) => void
}

/** `uyum init`: sets a project up, and changes no file that exists unseen. */
export async function init(given: Partial<InitOptions>, context: InitContext): Promise<void> {
  const { folder, language, print } = context
  const texts = initTexts(language)
  const known = { ...formatFound(folder), ...given }
  const wanted = context.isAttended ? await asked(known, texts) : complete(known)
  if (!wanted) return
  const integration = integrationOf(wanted.partners, wanted.party, wanted.side)
  requireNoOther(folder, wanted)
  const files = await initPlan(folder, integration, wanted, texts)
  const written = files.filter(({ before, after }) => before !== after)
  await requireOwnFiles(
    folder,
    written.map(({ path }) => path),
  )
  requireLeave(files, context)
  for (const file of files) print(`${file.path}: ${await settle(file, context, texts)}`)
  print(nextSteps(integration, wanted, await folderFacts(folder), texts))
}

async function asked(given: Partial<InitOptions>, texts: InitTexts): Promise<InitOptions | undefined> {
  // Loaded only where somebody is asked.
  const { askOptions, Cancelled } = await import('./questions.js')
  try {
    return await askOptions(given, texts)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    process.stderr.write(`${texts.questions.cancelled}\n`)
    return undefined
  }
}

/** Nobody can be asked: what must be known is named, the rest has a default. */
function complete({ partners, party, ...given }: Partial<InitOptions>): InitOptions {
  if (!partners || party === undefined)
    throw new ConfigurationError({
      en: `uyum init without a terminal: expected --partner <name...> and --as <${parties.join('|')}>, not both were given. For example: npx --no-install uyum init --partner ${partnerNames[0]} --as ${partiesOf(partnerNames.slice(0, 1))[0]}`,
      tr: `Terminal olmadan uyum init: --partner <ad...> ve --as <${parties.join('|')}> bekleniyordu, ikisi birden verilmedi. Örneğin: npx --no-install uyum init --partner ${partnerNames[0]} --as ${partiesOf(partnerNames.slice(0, 1))[0]}`,
    })
  return { side: 'both', baseUrl: defaultBaseUrl, format: 'ts', ci: 'none', ...given, partners, party }
}

/** That of the configuration which is there. */
function formatFound(folder: string): Pick<Partial<InitOptions>, 'format'> {
  const found = findConfiguration(undefined, folder)
  const format = configurationFormats.find((one) => found === join(folder, `uyum.config.${one}`))
  return format === undefined ? {} : { format }
}

/** Two configurations in a folder are an error at every later command. */
function requireNoOther(folder: string, { format }: InitOptions): void {
  const found = findConfiguration(undefined, folder)
  if (found === undefined || found === join(folder, `uyum.config.${format}`)) return
  throw new ConfigurationError({
    en: `uyum init in ${folder}: expected no other configuration, there is ${found}. Choose its format with --format, or remove it.`,
    tr: `${folder} içinde uyum init: başka bir yapılandırma beklenmiyordu, ${found} var. Biçimini --format ile seçin ya da o dosyayı kaldırın.`,
  })
}

/** Before anything is written: with nobody to ask, a file that would change stops it all. */
function requireLeave(files: readonly PlannedFile[], { isAttended, yes }: InitContext): void {
  const changes = files.filter(({ before, after }) => before !== undefined && before !== after)
  if (isAttended || yes || changes.length === 0) return
  throw new ConfigurationError({
    en: `uyum init would change files that exist:\n\n${changes.map(shownChange).join('\n')}\nNothing was written. Give --yes to let it, or run it at a terminal to be asked for each.`,
    tr: `uyum init var olan dosyaları değiştirecekti:\n\n${changes.map(shownChange).join('\n')}\nHiçbir şey yazılmadı. İzin vermek için --yes ekleyin ya da tek tek sorulması için terminalde çalıştırın.`,
  })
}

async function settle(
  file: PlannedFile,
  { folder, isAttended, yes, print }: InitContext,
  texts: InitTexts,
): Promise<string> {
  const { path, before, after } = file
  if (before === after) return file.isTheirs ? texts.done.theirs : texts.done.same
  if (before !== undefined && isAttended && !yes) {
    print(shownChange(file))
    const { askWhetherToApply } = await import('./questions.js')
    if (!(await askWhetherToApply(path, texts))) return texts.done.kept
  }
  await makeFolder(dirname(join(folder, path)))
  await writeFile(join(folder, path), after)
  return before === undefined ? texts.done.written : texts.done.changed
}
