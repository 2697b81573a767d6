import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DockerfileParser, type Instruction } from 'dockerfile-ast'

export const dockerfile = readFileSync(join(import.meta.dirname, 'Dockerfile'), 'utf8')

/** The first instruction of our Dockerfile with a keyword. */
export function instruction(keyword: string): Instruction {
  return DockerfileParser.parse(dockerfile)
    .getInstructions()
    .find((found) => found.getKeyword() === keyword)!
}

/** The words of one that is written as a list. */
export function words(keyword: string): string[] {
  const text = instruction(keyword).getRawArgumentsContent()!
  return JSON.parse(text.slice(text.indexOf('['))) as string[]
}
