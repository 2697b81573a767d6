import { Argument, type Command } from 'commander'

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print what completes commands, options and surfaces: source <(uyum completion bash)')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => (await import('./options/completion.js')).printCompletion(shell))
}
