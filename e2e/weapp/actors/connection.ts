import { callGateway, type Answer } from '../../lib/demo'
import type { CloudCall } from '../runtime/wxGlobals'

/** One call of the program to a function, and what came back. */
export interface Sent {
  readonly name: string
  readonly command: string
  readonly data: Readonly<Record<string, unknown>>
  readonly answer?: Answer
}

const outage = (): object => ({ errMsg: 'cloud.callFunction:fail Error: request:fail ' })

/**
 * What `wx.cloud.callFunction` is to a mini-program: the functions, called as whoever is signed in. The line can be cut
 * or lead nowhere, and an answer lost on its way back.
 */
export class Connection {
  /** Every call since the program was started, in order; a lost answer is not there. */
  readonly sent: Sent[] = []
  cut = false
  /** A network that is there and leads nowhere: what is asked meanwhile is never answered, nor does it fail. */
  silent = false
  /** What a command is answered with in place of the function's own word: a server gone wrong. */
  readonly wrong = new Map<string, Answer>()
  /** Calls under way. */
  open = 0
  readonly #address: string
  readonly #session: string
  #loses: string | undefined
  #held: Promise<void> | undefined

  constructor(address: string, session: string) {
    this.#address = address
    this.#session = session
  }

  /** Answers come in, and wait until what this returns is called; `held` counts them. */
  hold(): () => void {
    let release = (): void => undefined
    this.#held = new Promise<void>((resolve) => {
      release = resolve
    })
    return () => {
      this.#held = undefined
      release()
    }
  }
  held = 0

  /** The next call of this command is carried out, but its answer never arrives. */
  loseAnswerOf(command: string): void {
    this.#loses = command
  }

  sentOf(command: string): readonly Sent[] {
    return this.sent.filter((one) => one.command === command)
  }

  /** What a command was last answered with when it succeeded. */
  valueOf<T>(command: string): T {
    const found = this.sentOf(command)
      .filter(({ answer }) => answer?.ok === true)
      .at(-1)?.answer
    if (found?.ok !== true) throw new Error(`${command} was not answered`)
    return found.value as T
  }

  readonly call: CloudCall = async (name, data) => {
    const event = data as Readonly<Record<string, unknown>>
    const command = String(event['command'])
    if (this.silent) {
      this.sent.push({ name, command, data: event })
      return new Promise(() => undefined)
    }
    if (this.cut) {
      this.sent.push({ name, command, data: event })
      throw outage()
    }
    this.open += 1
    try {
      const answer = this.wrong.get(command) ?? (await callGateway(this.#address, this.#session, name, event))
      if (this.#held !== undefined) {
        this.held += 1
        await this.#held
        this.held -= 1
      }
      const lost = this.#loses === command
      this.sent.push({ name, command, data: event, ...(lost ? {} : { answer }) })
      if (!lost) return answer
      this.#loses = undefined
      throw outage()
    } finally {
      this.open -= 1
    }
  }
}
