import { FormElement, hooks, type TaroElement, type TaroEvent } from '@tarojs/runtime'
import { drawn, left, redrawn, set, settle, typed, type FieldView } from './fieldView'

// Runs inside the mini-program, before anything is rendered. Taro tells a field each of its own keystrokes, and its value again
// with everything drawn beside it (its dom/form.js and hydrate.js): here a field is told only what the program itself changed.

const views = new WeakMap<object, FieldView>()
const isField = ({ nodeName }: Pick<TaroElement, 'nodeName'>): boolean =>
  nodeName === 'input' || nodeName === 'textarea'

const { dispatchEvent, setAttribute } = FormElement.prototype

FormElement.prototype.dispatchEvent = function (this: FormElement, event: TaroEvent) {
  const view = views.get(this)
  const text: unknown = event.mpEvent?.detail?.value
  if (view !== undefined && typeof text === 'string') {
    if (event.type === 'input') views.set(this, typed(view, text))
    if (event.type === 'blur') views.set(this, left(view, text))
  }
  return dispatchEvent.call(this, event)
}

FormElement.prototype.setAttribute = function (this: FormElement, name: string, value: unknown): void {
  const known = name === 'value' ? views.get(this) : undefined
  if (known === undefined) return setAttribute.call(this, name, value)
  const { tell, view } = set(known, String(value))
  views.set(this, view)
  if (tell !== undefined) setAttribute.call(this, name, tell)
  this.props['value'] = view.shows
  // Taro tells what it has at its next timer: the rest goes with the one after.
  if (view.owing)
    setTimeout(() => {
      const rest = settle(views.get(this) ?? view)
      views.set(this, rest.view)
      if (rest.tell !== undefined) setAttribute.call(this, name, rest.tell)
    }, 0)
}

hooks.tap('modifyHydrateData', (data: Record<string, unknown>, node: TaroElement) => {
  const value = data['value']
  if (!isField(node) || value === undefined) return
  const known = views.get(node)
  const view = known === undefined ? drawn(String(value)) : redrawn(known)
  views.set(node, view)
  data['value'] = view.told
})
