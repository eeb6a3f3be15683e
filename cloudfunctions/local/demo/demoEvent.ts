/** Something that happens in the demo world: so many days ago, so many minutes after ten (today: after an hour ago). */
export interface DemoEvent {
  readonly daysAgo: number
  readonly minute: number
  readonly run: () => Promise<void>
}

/** As it came about: what one desk does stands in the count of another. What happens at one moment keeps its order. */
export const inOrder = (events: readonly DemoEvent[], timeOf: (event: DemoEvent) => number): readonly DemoEvent[] =>
  [...events].sort((a, b) => timeOf(a) - timeOf(b))
