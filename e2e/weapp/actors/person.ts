import jsqr from 'jsqr'
import { signIn } from '../../lib/demo'
import { DIST } from '../dist'
import { MiniProgram } from '../harness'
import { findAll, textOf, type Element } from '../runtime/tree'
import { Connection } from './connection'
import { Phone } from './phone'

const PATIENCE_MS = 45_000
const LOOK_EVERY_MS = 15

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const isDead = ({ attributes }: Element): boolean => String(attributes['ariaDisabled'] ?? 'false') === 'true'
/** What a screen reader says of something that can be tapped: its label, else its words. */
const spokenOf = (element: Element): string => {
  const { ariaLabel, ariaRole } = element.attributes
  return ariaLabel === undefined ? (ariaRole === undefined ? '' : textOf(element)) : String(ariaLabel)
}

/** Somebody with the mini-program open on their own phone. Waits for what they look for, as a person does. */
export class Person {
  readonly app: MiniProgram
  readonly phone: Phone
  readonly connection: Connection
  readonly session: string
  readonly #address: string

  private constructor(address: string, session: string, storage: Readonly<Record<string, unknown>>, phone: Phone) {
    this.#address = address
    this.session = session
    this.phone = phone
    this.connection = new Connection(address, session)
    const { connection } = this
    this.app = new MiniProgram(DIST, {
      cloud: connection.call,
      wx: phone.wx,
      now: phone.now,
      storage,
      transitionMs: () => phone.transitionMs,
      refusals: phone.refusals,
    })
  }

  /**
   * Starts the mini-program for a person of the demo; who they are is known to the gateway alone. `phone`: one they had in
   * their hands before, with what lies on it.
   */
  static async start(
    address: string,
    id: string,
    storage: Readonly<Record<string, unknown>> = {},
    phone = new Phone(),
  ): Promise<Person> {
    return new Person(address, await signIn(address, id), storage, phone)
  }

  /** Somebody the service doesn't know at all. */
  static async nobody(address: string): Promise<Person> {
    return new Person(address, '', {}, new Phone())
  }

  /** The phone kills the program; it is started again with what lies on the phone, on a line that is as it was. */
  restart(): Person {
    const { app, phone, connection } = this
    app.tree()
    app.kill()
    phone.programEnded()
    const after = new Person(this.#address, this.session, Object.fromEntries(app.storage), phone)
    Object.assign(after.connection, { cut: connection.cut, silent: connection.silent })
    return after
  }

  async open(url?: string): Promise<this> {
    await this.app.launch(url)
    return this
  }

  /** Until the page says this. */
  async see(words: string): Promise<void> {
    await this.wait(`says “${words}”`, () => (this.app.text().includes(words) ? true : undefined))
  }

  /** Until the page has this element. */
  find(id: string): Promise<Element> {
    return this.wait(`has #${id}`, () => this.#all((element) => element.attributes['id'] === id)[0])
  }

  has(id: string): boolean {
    return this.#all((element) => element.attributes['id'] === id).length > 0
  }

  /** Taps what has this id, once it is there and alive. */
  async tap(id: string): Promise<void> {
    const target = await this.wait(`has a living #${id}`, () =>
      this.#all((element) => element.attributes['id'] === id && !isDead(element)).at(0),
    )
    await this.app.tap(target)
  }

  /** Taps what is read out as this, or begins with it. */
  async tapWord(words: string): Promise<void> {
    const target = await this.wait(`has a living “${words}”`, () =>
      this.#all((one) => spokenOf(one).startsWith(words) && !isDead(one)).at(-1),
    )
    await this.app.tap(target)
  }

  async type(id: string, value: string): Promise<void> {
    await this.app.input(await this.find(id), value)
  }

  /** The digits in the QR code as it is drawn now, read as a scanner reads it. */
  digitsOn(canvas: string): string | undefined {
    const drawn = this.app.canvases.get(`#${canvas}`)
    return drawn === undefined ? undefined : jsqr(drawn.pixels(), drawn.width, drawn.height)?.data
  }

  /** Looks again and again until there is what is looked for. A complaint of the program ends it at once. */
  async wait<T>(what: string, look: () => T | undefined): Promise<T> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`${this.app.page.route} never ${what}; it says: ${this.app.text()}`)
      await pause(LOOK_EVERY_MS)
    }
  }

  /** Until no call is under way and nothing more is drawn. */
  async rest(): Promise<void> {
    await this.wait('gets its answers', () => (this.connection.open === 0 ? true : undefined))
    await this.app.settle()
    if (this.connection.open > 0) await this.rest()
  }

  /** The program may have complained after the last look. */
  close(): void {
    this.app.tree()
    this.app.close()
  }

  #all(matches: (element: Element) => boolean): readonly Element[] {
    return findAll(this.app.tree(), matches)
  }
}
