import { MongoClient } from 'mongodb'

/** Takes a test's database away. */
export const dropDatabase = async (uri: string, database: string): Promise<void> => {
  const client = await new MongoClient(uri).connect()
  await client.db(database).dropDatabase()
  await client.close()
}
