type Holder = Record<string, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Sets `root.cn.[0].cn` or `root.cn[0].v` as WeChat's setData does, making what is missing on the way. */
export const setPath = (target: object, path: string, value: unknown): void => {
  const keys = path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  const last = keys.pop()
  if (last === undefined) return
  let holder = target as Holder
  keys.forEach((key, i) => {
    const known = holder[key]
    if (isHolder(known)) holder = known
    else {
      const made: Holder | unknown[] = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {}
      holder[key] = made
      holder = made as Holder
    }
  })
  holder[last] = value
}
