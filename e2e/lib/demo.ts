import { randomBytes } from 'node:crypto'

/** A person of the demo world as the gateway lists them; `citizenNumber` only of somebody who has yet to bind their name. */
export interface DemoPerson {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly citizenNumber?: string
}

export type Answer =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly error: { readonly kind: string; readonly code: string } }

const read = async (answer: Response): Promise<unknown> => {
  const body = (await answer.json()) as Answer
  if (!body.ok) throw new Error(`${answer.url}: ${JSON.stringify(body.error)}`)
  return body.value
}

const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

export const demoPerson = async (address: string, id: string): Promise<DemoPerson> => {
  const { people } = (await read(await fetch(`${address}/demo/people`))) as { people: readonly DemoPerson[] }
  const found = people.find((person) => person.id === id)
  if (found === undefined) throw new Error(`nobody of the demo is called ${id}`)
  return found
}

/** Signs in and returns the session that the gateway knows this person by. */
export const signIn = async (address: string, id: string): Promise<string> => {
  const { session } = (await read(await post(`${address}/demo/sign-in`, { id }))) as { session: string }
  return session
}

/** Calls a function of the gateway as the person of this session; what a mini-program would get as `result`. */
export const callGateway = async (address: string, session: string, name: string, data: object): Promise<Answer> =>
  (await (await post(`${address}/call/${name}`, data, { 'X-Demo-Session': session })).json()) as Answer

/** Asks one thing, for a test that needs a fact and no screen. */
export const ask = async <T>(address: string, session: string, name: string, command: string, input: object = {}) => {
  const requestId = randomBytes(16).toString('hex').slice(0, 26)
  const answer = await callGateway(address, session, name, { ...input, command, requestId })
  if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.error)}`)
  return answer.value as T
}
