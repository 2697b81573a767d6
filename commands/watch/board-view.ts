import type { WriteStream } from 'node:tty'
import type { Language } from '../../contracts/text/preferred-language.js'
import { renderBoard } from './board.js'
import type { WatchState } from './watch-state.js'
import type { WatchView } from './watch-view.js'

const enterScreen = '\u001b[?1049h\u001b[?25l'
const leaveScreen = '\u001b[?25h\u001b[?1049l'
const home = '\u001b[H'
const clearLine = '\u001b[K'
const clearBelow = '\u001b[J'

/** Checks are judged faster than anybody reads: so often the screen is drawn at most, in milliseconds. */
const frameMs = 50

/** One screen of its own, drawn anew when something changed; what stood on the terminal before comes back at the end. */
export class BoardView implements WatchView {
  readonly #stream: WriteStream
  readonly #draw: () => void
  #frame: NodeJS.Timeout | undefined

  constructor(stream: WriteStream, state: WatchState, options: { watched: string; language: Language }) {
    this.#stream = stream
    const color = !process.env['NO_COLOR']
    this.#draw = () => {
      this.#frame = undefined
      const { rows = 24, columns = 80 } = stream
      const board = renderBoard(state, { ...options, color, rows, columns })
      stream.write(`${home}${board.replaceAll('\n', `${clearLine}\n`)}${clearLine}${clearBelow}`)
    }
    stream.write(enterScreen)
    stream.on('resize', this.#draw)
    process.once('exit', this.#leave)
    this.#draw()
  }

  show(): void {
    this.#frame ??= setTimeout(this.#draw, frameMs)
  }

  end(): void {
    clearTimeout(this.#frame)
    this.#stream.off('resize', this.#draw)
    process.off('exit', this.#leave)
    this.#leave()
  }

  readonly #leave = (): void => void this.#stream.write(leaveScreen)
}
