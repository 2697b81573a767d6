import { ciWorkflow } from '../ci-workflow.js'
import { configurationText } from './configuration-text.js'
import type { Integration } from '../integration.js'
import { withIgnored } from './ignored-files.js'
import { installationOf } from './installation.js'
import type { InitOptions } from './init-options.js'
import { judgingCommands, observeCommand } from './judging-commands.js'
import { isOfAnotherLanguage, makefileOf, makefileText } from './makefile.js'
import { withScripts } from './package-scripts.js'
import { changedFile, plannedFile, theirFile, type PlannedFile } from './planned-file.js'
import { targetSketch } from './target-sketch.js'
import type { InitTexts } from '../texts.en.js'
import { variablesText } from './variables-text.js'

/** The files that a project gets, in the order in which a reader meets them. */
export async function initPlan(
  folder: string,
  integration: Integration,
  options: InitOptions,
  texts: InitTexts,
): Promise<PlannedFile[]> {
  const { baseUrl, format, ci, start, client } = options
  const targets = await Promise.all(integration.served.map((surface) => targetSketch(surface, baseUrl)))
  const variables = targets.flatMap(({ required }) => required.map(({ variable }) => variable))
  const workflow =
    ci === 'none'
      ? []
      : [
          ciWorkflow(
            ci,
            variables,
            {
              baseUrl,
              start,
              isServed: integration.served.length > 0,
              observed: integration.called.map((surface) => ({
                name: surface.replace('/', '-'),
                command: observeCommand(surface, { baseUrl, client: client ?? texts.workflow.yourClient }),
              })),
              isClientKnown: client !== undefined,
              installation: await installationOf(folder),
            },
            texts.workflow,
          ),
        ]
  const commands = judgingCommands(integration, options)
  const generated = judgingCommands(integration, { baseUrl })
  const makefile = await makefileOf(folder)
  return Promise.all([
    theirFile(folder, `uyum.config.${format}`, integration.served, configurationText(targets, format, texts)),
    ...(variables.length > 0
      ? [theirFile(folder, '.env.example', variables, variablesText(targets, texts))]
      : []),
    (await isOfAnotherLanguage(folder))
      ? plannedFile(folder, makefile, makefileText(makefile, commands))
      : changedFile(folder, 'package.json', (before) => withScripts(before, commands, generated)),
    changedFile(folder, '.gitignore', withIgnored),
    ...workflow.map(({ path, text }) => plannedFile(folder, path, text)),
  ])
}
