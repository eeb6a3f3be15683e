import { Component, type ComponentType, type ReactNode } from 'react'
import { Broken } from './Broken'

interface BoundaryState {
  readonly broken: boolean
}

/** Around what Taro puts on the page: its own boundary shows nothing at all, a white page. */
class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { broken: false }

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken onAgain={() => this.setState({ broken: false })} /> : this.props.children
  }
}

/** A screen that says what to do where it can't be drawn. Every screen is exported like this (`guarded.test.ts`). */
export const guarded = (Screen: ComponentType): ComponentType => {
  const Guarded = () => (
    <Boundary>
      <Screen />
    </Boundary>
  )
  return Guarded
}
