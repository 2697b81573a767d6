import type { ReadStream } from 'node:tty'

/**
 * Reads single keys of a terminal: letters as they are, `enter`, `escape`, `backspace`, and `quit` for Ctrl-C and Ctrl-D.
 * Gives what ends it and leaves the terminal as it was.
 */
export function readKeys(input: ReadStream, onKey: (key: string) => void): () => void {
  const read = (chunk: Buffer): void => {
    for (const key of keysOf(chunk.toString())) onKey(key)
  }
  input.setRawMode(true)
  input.on('data', read).resume()
  return () => {
    input.off('data', read).setRawMode(false)
    input.pause()
  }
}

const named: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u0003': 'quit',
  '\u0004': 'quit',
  '\u007f': 'backspace',
  '\b': 'backspace',
}

/** What an arrow or another such key sends is no key of ours; what is pasted is a key after another. */
export function keysOf(text: string): string[] {
  if (text === '\u001b') return ['escape']
  const letters = text.replaceAll(/\u001b(?:[[O][\d;]*[A-Za-z~])?/g, '')
  return [...letters].map((letter) => named[letter] ?? letter).filter((key) => !/^\p{Cc}$/u.test(key))
}
