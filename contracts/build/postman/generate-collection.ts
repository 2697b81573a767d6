import { basename } from 'node:path'
import { bundleDocument } from '../bundle-document.js'
import { postmanCollection } from './postman-collection.js'

/** The text of a contract's Postman collection. */
export async function generateCollection(folder: string): Promise<string> {
  const collection = postmanCollection(basename(folder), await bundleDocument(folder))
  return `${JSON.stringify(collection, null, 2)}\n`
}
