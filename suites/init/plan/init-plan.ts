import { ciWorkflow } from '../ci-workflow.js'
import { configurationText } from './configuration-text.js'
import type { Integration } from '../integration.js'
import { withIgnored } from './ignored-files.js'
import type { InitOptions } from './init-options.js'
import { withScripts } from './package-scripts.js'
import { changedFile, plannedFile, type PlannedFile } from './planned-file.js'
import { targetSketch } from './target-sketch.js'
import type { InitTexts } from '../texts.en.js'
import { variablesText } from './variables-text.js'

/** The files that a project gets, in the order in which a reader meets them. */
export async function initPlan(
  folder: string,
  integration: Integration,
  { baseUrl, format, ci }: InitOptions,
  texts: InitTexts,
): Promise<PlannedFile[]> {
  const targets = await Promise.all(integration.served.map((surface) => targetSketch(surface, baseUrl)))
  const variables = targets.flatMap(({ required }) => required.map(({ variable }) => variable))
  const workflow = ci === 'none' ? [] : [ciWorkflow(ci, variables)]
  return Promise.all([
    plannedFile(folder, `uyum.config.${format}`, configurationText(targets, format, texts)),
    ...(variables.length > 0 ? [plannedFile(folder, '.env.example', variablesText(targets, texts))] : []),
    changedFile(folder, 'package.json', (before) => withScripts(before, integration, baseUrl)),
    changedFile(folder, '.gitignore', withIgnored),
    ...workflow.map(({ path, text }) => plannedFile(folder, path, text)),
  ])
}
