import type { Integration } from '../integration.js'
import type { InitOptions } from './init-options.js'
import type { FolderFacts } from './folder-facts.js'
import { observeCommand } from './judging-commands.js'
import type { InitTexts } from '../texts.en.js'

/** What somebody does after `uyum init`, a command a line. */
export function nextSteps(
  { served, called }: Integration,
  options: Pick<InitOptions, 'baseUrl' | 'ci' | 'client'>,
  { lacksVariables, dependsOnUyum }: FolderFacts,
  { done }: InitTexts,
): string {
  const isServed = served.length > 0
  const steps = [
    ...(dependsOnUyum ? [] : [['npm install --save-dev <uyum>', done.install]]),
    // GitHub and Jenkins find their files by themselves.
    ...(options.ci === 'gitlab' ? [['include: [{ local: .gitlab/uyum.yml }]', done.include]] : []),
    ...(isServed && lacksVariables ? [['cp .env.example .env', done.fill]] : []),
    ['npx --no-install uyum mock --open', done.mock],
    ...(isServed
      ? [
          ['npx --no-install uyum doctor', done.doctor],
          ['npx --no-install uyum check --reporter terminal html', done.check],
        ]
      : []),
    ...called.map((surface) => [
      `npx --no-install ${observeCommand(surface, options)}`,
      options.client === undefined ? done.observeYours : done.observe,
    ]),
  ]
  return ['', done.next, ...steps.map(([command, why]) => `  ${command}\n      ${why}`)].join('\n')
}
