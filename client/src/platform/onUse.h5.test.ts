/** @jest-environment jsdom */
import { onUse } from './onUse.h5'

test('a touch, a click and a key are a use, also where a scanner takes the key; a key held down is none', () => {
  const tell = jest.fn()
  expect(onUse(tell)).toBe(true)
  document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '7', bubbles: true }))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '7', bubbles: true, repeat: true }))
  document.body.dispatchEvent(new Event('pointermove', { bubbles: true }))
  expect(tell).toHaveBeenCalledTimes(2)
})
