import { pictureStyle } from '../pictures/picture-style.js'
import { checkStyle } from '../style/check-style.js'
import { colourStyle } from '../style/colour-style.js'
import { controlStyle } from '../style/control-style.js'
import { matterStyle } from '../style/matter-style.js'
import { pagePartsStyle } from '../style/page-parts-style.js'
import { printStyle } from '../style/print-style.js'
import { textStyle } from '../style/text-style.js'

/** The style sheet, inside the page so that the page stays one file, and without the space that only we read. */
export const pageStyle = [
  colourStyle,
  textStyle,
  pagePartsStyle,
  matterStyle,
  checkStyle,
  controlStyle,
  pictureStyle,
  printStyle,
]
  .join('')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};]) ?/g, '$1')
