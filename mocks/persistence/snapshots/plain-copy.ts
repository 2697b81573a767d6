/** By way of JSON, which holds all of it: `structuredClone` gives up at bodies that `JSON.parse` lets in. */
export function plainCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data
}
