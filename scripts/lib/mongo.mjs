/**
 * One MongoDB for a whole test run: the server at MONGODB_URI, else one that mongodb-memory-server has or can fetch.
 * Without either the tests that need one are skipped, and say why.
 */
export const startMongo = async () => {
  if (process.env.MONGODB_URI) return { uri: process.env.MONGODB_URI, stop: async () => undefined }
  try {
    const { MongoMemoryServer } = await import('mongodb-memory-server')
    const server = await MongoMemoryServer.create()
    return { uri: server.getUri(), stop: () => server.stop() }
  } catch {
    return { uri: undefined, stop: async () => undefined }
  }
}
