import fc from 'fast-check'
import { drawn, left, redrawn, set, settle, typed, type FieldView } from './fieldView'

/**
 * A native field behind its bridge: what is told waits until it crosses, and a value like the one before it goes unnoticed. The
 * person types whenever nothing is on its way (what is, arrives over what they type: the program did want it there).
 */
class Field {
  view: FieldView
  /** What the person sees. */
  text: string
  #data: string
  readonly #crossing: string[] = []
  #settling = 0
  /** Texts that came from the program over what was being typed. */
  readonly put: string[] = []

  constructor(value: string) {
    this.view = drawn(value)
    this.text = value
    this.#data = value
  }

  type(text: string): void {
    this.#arrive()
    this.text = text
    this.view = typed(this.view, text)
  }

  leave(): void {
    this.view = left(this.view, this.text)
  }

  set(wanted: string): void {
    const { tell, view } = set(this.view, wanted)
    this.view = view
    if (tell !== undefined) this.#crossing.push(tell)
    if (view.owing) this.#settling += 1
  }

  redraw(): void {
    this.view = redrawn(this.view)
    this.#crossing.push(this.view.told)
  }

  /** What waits for the timer after the next goes, then everything crosses. */
  cross(): void {
    this.#arrive()
    for (; this.#settling > 0; this.#settling -= 1) {
      const { tell, view } = settle(this.view)
      this.view = view
      if (tell !== undefined) this.#crossing.push(tell)
    }
    this.#arrive()
  }

  #arrive(): void {
    for (const value of this.#crossing.splice(0)) {
      if (value !== this.#data) {
        this.text = value
        this.put.push(value)
      }
      this.#data = value
    }
  }
}

const text = fc.constantFrom('', '1', '12', '123', '王', '王小')
const step = fc.oneof(
  text.map((value) => ({ does: 'type', value }) as const),
  text.map((value) => ({ does: 'set', value }) as const),
  fc.constantFrom('leave', 'redraw', 'cross', 'echo').map((does) => ({ does, value: '' }) as const),
)

describe('a native field behind its bridge', () => {
  test('is told nothing of what is typed into it, however often it is drawn again', () => {
    const steps = fc.array(fc.constantFrom('1', '12', '123', 'redraw', 'echo', 'cross'))
    fc.assert(
      fc.property(text, steps, (value, done) => {
        const field = new Field(value)
        field.type(value)
        for (const one of done)
          if (one === 'redraw') field.redraw()
          else if (one === 'cross') field.cross()
          else if (one === 'echo') field.set(field.view.shows)
          else field.type(one)
        field.cross()
        expect(field.put).toEqual([])
      }),
    )
  })

  test('shows what the program set last, once it has crossed and nobody typed since', () => {
    fc.assert(
      fc.property(text, fc.array(step), text, (value, steps, wanted) => {
        const field = new Field(value)
        for (const { does, value: given } of steps)
          if (does === 'type') field.type(given)
          else if (does === 'set') field.set(given)
          else if (does === 'leave') field.leave()
          else if (does === 'redraw') field.redraw()
          else if (does === 'echo') field.set(field.view.shows)
          else field.cross()
        field.cross()
        field.set(wanted)
        field.redraw()
        field.cross()
        field.redraw()
        field.cross()
        expect(field.text).toBe(wanted)
      }),
      { numRuns: 500 },
    )
  })

  test('emptied after typing: first what was typed, then nothing', () => {
    const first = set(typed(drawn(''), '123'), '')
    expect(first.tell).toBe('123')
    expect(settle(first.view).tell).toBe('')
    // Who typed on in between keeps what they typed.
    expect(settle(typed(first.view, '1234')).tell).toBeUndefined()
  })
})
