import { mongoConnection } from '../../cloudfunctions/adapters/mongo/connection'
import { applications } from '../../cloudfunctions/records/application'

const BATCH = 1_000
const LANES = 6
const KEY_DIGITS = 25

/** What an index knows of the case `id`, so often, under keys of their own; past the store's port, which looks at every one first. */
export const copyOnMongo = async (uri: string, database: string, id: string, count: number): Promise<void> => {
  const connection = mongoConnection(uri, database, LANES)
  try {
    const collection = (await connection.database()).collection<{ _id: string }>(applications.name)
    const fields = Object.fromEntries(applications.indexes.flatMap((index) => index.fields.map((path) => [path, 1])))
    const indexed = await collection.findOne({ _id: id }, { projection: fields })
    let made = 0
    const copy = (): { _id: string } => {
      const _id = `z${String((made += 1)).padStart(KEY_DIGITS, '0')}`
      const own = { _id, openKey: _id, submitKey: _id, caseNo: _id, holder: _id }
      return { ...indexed, ...own }
    }
    const lane = async (): Promise<void> => {
      while (made < count) await collection.insertMany(Array.from({ length: BATCH }, copy), { ordered: false })
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  } finally {
    await connection.close()
  }
}
