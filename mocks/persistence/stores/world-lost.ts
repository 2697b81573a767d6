/** Another process has taken the world: nothing was written down, and the call is that one's to answer. */
export class WorldLost extends Error {
  constructor(world: string) {
    super(
      `writing down the world "${world}": expected it to be this process's, another has taken it over. Call again.`,
    )
    this.name = 'WorldLost'
  }
}
