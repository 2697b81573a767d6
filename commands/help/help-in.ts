import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { packageRoot } from '../process/own-package.js'

/** Under the list of commands: what one does first, and where one reads on. */
function startHere(language: Language): string {
  const pages = pathToFileURL(join(packageRoot, 'docs', language, 'README.md')).href
  const text: Bilingual = {
    en: `Start here:
  npx --no-install uyum demo    all of it once, on servers of our own, in a minute
  npx --no-install uyum init    your project: configuration, variables and scripts; it asks

Each command tells its options: uyum check --help
The pages: ${pages}`,
    tr: `Buradan başlayın:
  npx --no-install uyum demo    hepsini bir kez, kendi sunucularımızda, bir dakikada gösterir
  npx --no-install uyum init    projeniz: yapılandırma, değişkenler ve betikler; sorarak kurar

Her komut seçeneklerini anlatır: uyum check --help
Sayfalar: ${pages}`,
  }
  return `\n${text[language]}`
}

/** Has a program help, and refuse what it cannot read, in a language. */
export async function helpIn(language: Language, program: Command): Promise<void> {
  program.addHelpText('after', startHere(language))
  for (const command of commandsOf(program)) command.showHelpAfterError(moreOf(command, program)[language])
  if (language === 'en') return
  const { translateHelp } = await import('./translate-help.js')
  const { turkishHelp } = await import('./help-texts.tr.js')
  for (const command of commandsOf(program)) translateHelp(command, turkishHelp)
}

/** Where one reads on who has used a command wrongly: what that command takes, or what commands there are. */
function moreOf(command: Command, program: Command): Bilingual {
  if (command === program)
    return {
      en: '(uyum --help shows the commands and their options)',
      tr: '(uyum --help komutları ve seçeneklerini gösterir)',
    }
  const named = [command.name()]
  for (let above = command.parent; above; above = above.parent) named.unshift(above.name())
  const line = named.join(' ')
  return {
    en: `(${line} --help shows what it takes)`,
    tr: `(${line} --help ne aldığını gösterir)`,
  }
}

/** A command and all below it. */
export function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)]
}
