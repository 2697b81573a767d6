import type { Integration } from '../integration.js'
import type { InitOptions } from './init-options.js'
import { observeCommand } from './judging-commands.js'
import type { InitTexts } from '../texts.en.js'

/** What somebody does after `uyum init`, a command a line. */
export function nextSteps(
  { served, called }: Integration,
  options: Pick<InitOptions, 'baseUrl' | 'ci' | 'client'>,
  { done }: InitTexts,
): string {
  const steps = [
    // GitHub and Jenkins find their files by themselves.
    ...(options.ci === 'gitlab' ? [['include: [{ local: .gitlab/uyum.yml }]', done.include]] : []),
    ...(served.length > 0 ? [['cp .env.example .env', done.fill]] : []),
    ['npx --no-install uyum mock', done.mock],
    ...(served.length > 0
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
