import { sheet } from '../../../contracts/muditakurye/sheet.js'
import { bodySignatures } from '../../../contracts/wire/body-signatures.js'

const { signs, as } = sheet.surfaces.pos.credentials.webhookSecret
export const signatureHeader = signs
export const signatureOf = bodySignatures[as]
