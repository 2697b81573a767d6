import { Help, type Command } from 'commander'
import { usageOutput } from '../output/usage-output.js'
import { turkishUsageError } from './usage-errors.tr.js'

/** What a help text is in another language, by its English. */
export type HelpTexts = Readonly<Record<string, string>>

/** Puts a command's help into another language: each text that stands in `texts`; names stay as they are typed. */
export function translateHelp(command: Command, texts: HelpTexts): void {
  const translated = (text: string): string => texts[text] ?? text
  command.description(translated(command.description()))
  command.helpGroup(translated(command.helpGroup()))
  for (const option of command.options) option.description = translated(option.description)
  for (const argument of command.registeredArguments) argument.description = translated(argument.description)
  command.helpOption('-h, --help', translated('display help for command'))
  // The command that is added next belongs to it.
  if (command.commandsGroup()) command.commandsGroup(translated(command.commandsGroup()))
  if (command.commands.length > 0)
    command.helpCommand('help [command]', translated('display help for command'))
  command.configureHelp({
    // Turkish words leave less of 80 columns than commander still wraps in.
    minWidthToWrap: 30,
    styleTitle: translated,
    optionDescription: (option) => withoutEnglish(plain.optionDescription(option), translated),
    argumentDescription: (argument) => withoutEnglish(plain.argumentDescription(argument), translated),
    subcommandTerm: (shown) => withoutEnglish(plain.subcommandTerm(shown), translated),
    commandUsage: (shown) => withoutEnglish(plain.commandUsage(shown), translated),
  })
  command.configureOutput({
    ...usageOutput,
    outputError: (text, write) => usageOutput.outputError!(turkishUsageError(text), write),
  })
}

/** Puts texts together as commander does. */
const plain = new Help()

/** Words that commander puts around ours. */
function withoutEnglish(text: string, translated: (text: string) => string): string {
  return ['[options]', '[command]', 'choices:', 'default:'].reduce(
    (shown, word) => shown.replaceAll(word, translated(word)),
    text,
  )
}
