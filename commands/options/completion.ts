import type { Command } from 'commander'
import root from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import { surfaceNames } from '../../contracts/contract/surfaces.js'

/** The library's script asks bash-completion for the words; where that is not installed, this splits them at spaces. */
const bashPrelude = `declare -F _get_comp_words_by_ref >/dev/null || _get_comp_words_by_ref() {
  words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
}`

/** Prints what a shell must source so that it completes `uyum`. */
export function printCompletion(shell: string): void {
  if (shell === 'bash') process.stdout.write(`${bashPrelude}\n`)
  root.setup('uyum', 'uyum', shell)
}

/** Adds the hidden command that such a script asks for proposals: `uyum complete -- check mud`. */
export function answerCompletion(program: Command): void {
  const { commands } = tab(program)
  for (const { arguments: taken } of commands.values()) {
    for (const name of ['surface', 'what']) {
      const argument = taken.get(name)
      if (argument) argument.handler = (propose) => surfaceNames.forEach((surface) => propose(surface, ''))
    }
  }
}
