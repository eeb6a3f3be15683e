/** Public half of the demo's root (`local/demoRoot`): no deployed environment may trust what everybody can sign. */
export const DEMO_ROOT_PUBLIC_KEY = Buffer.from('IhY6LRrlt9WMw7IibBZFxOyCv1VAeJHbw1U/j8KgGas=', 'base64')
