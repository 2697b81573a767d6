import type { OutputConfiguration } from 'commander'
import { harmlessLines } from '../../contracts/text/harmless-lines.js'
import { hideArguments } from './hide-arguments.js'

/** Errors of usage repeat what was typed: they give no commands to a terminal or a CI, and no secrets to its log. */
export const usageOutput: OutputConfiguration = {
  writeErr: (text) => process.stderr.write(harmlessLines(text)),
  outputError: (text, write) => write(hideArguments(withoutValue(text), process.argv.slice(2))),
}

/** Nobody knows whether an unknown option's value is a secret. */
function withoutValue(text: string): string {
  return text.replace(/(unknown option '-[^=']*=)[\s\S]*?('\n|'$)/, '$1…$2')
}
