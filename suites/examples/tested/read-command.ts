export interface Command {
  line: string
  /** What the page says that it ends with: `# exit 1`. */
  exit: number
}

/** A command as a page writes it; behind its exit status may stand a remark. */
export function readCommand(text: string): Command {
  const [, line, exit = '0'] = /^(.+?)(?:\s+# exit (\d))?(?:\s+# .+)?$/.exec(text)!
  return { line: line!, exit: Number(exit) }
}
